import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { oneName } from '../../shared/codebook/code-name';
import type { OutdatedTags } from '../../shared/codebook/codebook-operations';
import type { Code, Dimension } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { CodePicker } from '../notebook-data/CodePicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { isDone, reviewCode } from './codebook-state';

export interface LookAgainProps {
  readonly found: { readonly code: Code; readonly dimension: Dimension };
  readonly waiting: readonly OutdatedTags[];
}

interface Choice {
  /** The key that takes it. */
  readonly key: string;
  readonly label: string;
  readonly codeIds: readonly string[];
}

/**
 * Passage by passage: one that was tagged under an older definition still fits, gets another code, or loses it; one of a
 * code that is being split goes to one of the new codes, to all of them, or stays. What is decided is kept at once, so
 * that the work can be left and gone on with.
 */
export function LookAgain({ found: { code }, waiting }: LookAgainProps) {
  const queue = waiting.flatMap((tags) => tags.claimIds.map((claimId) => ({ claimId, tags })));
  const [at, setAt] = useState(0);
  const index = Math.min(at, queue.length - 1);
  const current = queue[index];
  const claim = useClaim(current?.claimId);
  const choices = useChoices(code);
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  const evidence = claim?.evidence[0];
  const { sourceId, start, end } = evidence ?? {};
  useEffect(() => {
    if (sourceId !== undefined && start !== undefined && end !== undefined)
      openSource(sourceId, { range: { start, end } });
  }, [sourceId, start, end]);
  if (!current) return null;
  const decide = async (codeIds: readonly string[]): Promise<void> => {
    const { claimId } = current;
    isDone(await call('codebook.decide', { claimId, codeId: code.id, codeIds: [...codeIds] }));
    region.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choices.find(({ key }) => key === event.key.toLowerCase());
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (choice) void decide(choice.codeIds);
    else if (step !== 0) setAt(Math.max(0, Math.min(queue.length - 1, index + step)));
    else if (event.key === 'Escape') reviewCode(null);
    else return;
    event.preventDefault();
  };
  return (
    <section
      ref={region}
      className="look-again"
      tabIndex={-1}
      aria-label={message('codebook.again.title')}
      onKeyDown={onKeyDown}
    >
      <p role="status">{message('codebook.again.place', { number: index + 1, count: queue.length })}</p>
      {claim ? <Passage claim={claim} /> : null}
      <Definitions code={code} tags={current.tags} />
      <div className="look-again__choices">
        {choices.map((choice) => (
          <Button key={choice.key} isChange onPress={() => void decide(choice.codeIds)}>
            <kbd>{choice.key.toUpperCase()}</kbd> {choice.label}
          </Button>
        ))}
      </div>
      <CodePicker
        key={current.claimId}
        label={message('codebook.again.recode')}
        excluded={[code.id]}
        onPick={(codeId) => void decide([codeId])}
      />
      <div className="look-again__steps">
        <Button tone="quiet" isDisabled={index === 0} onPress={() => setAt(index - 1)}>
          {message('codebook.again.previous')}
        </Button>
        <Button tone="quiet" isDisabled={index >= queue.length - 1} onPress={() => setAt(index + 1)}>
          {message('codebook.again.next')}
        </Button>
        <Button tone="quiet" onPress={() => reviewCode(null)}>
          {message('codebook.again.leave')}
        </Button>
      </div>
    </section>
  );
}

/** What can be decided: still fits and remove, or the codes of a split by their numbers. */
function useChoices(code: Code): readonly Choice[] {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const stays: Choice = {
    key: 's',
    label: message(code.splitInto ? 'codebook.again.stays' : 'codebook.again.stillFits'),
    codeIds: [code.id],
  };
  const remove: Choice = { key: 'r', label: message('codebook.again.remove'), codeIds: [] };
  if (!code.splitInto) return [stays, remove];
  const all = (codebook?.dimensions ?? []).flatMap(({ codes }) => codes);
  const into = code.splitInto.flatMap((guid) => all.find((candidate) => candidate.guid === guid) ?? []);
  const each = into.map((target, index): Choice => ({
    key: String(index + 1),
    label: oneName(target.label),
    codeIds: [target.id],
  }));
  const both: Choice[] =
    into.length > 1
      ? [
          {
            key: 'b',
            label: message('codebook.again.both', { count: into.length }),
            codeIds: into.map(({ id }) => id),
          },
        ]
      : [];
  return [...each, ...both, stays, remove];
}

function Passage({ claim }: { readonly claim: ClaimRow }) {
  const [first, ...others] = claim.evidence;
  return (
    <figure className="look-again__passage">
      {first ? <blockquote>{first.quote}</blockquote> : null}
      <figcaption>
        {first ? claim.sourceTitles[first.sourceId] : null}
        {others.length > 0 ? ` ${message('codebook.again.more', { count: others.length })}` : ''}
        {claim.statement ? <p>{claimHeadline(claim)}</p> : null}
      </figcaption>
    </figure>
  );
}

function Definitions({ code, tags }: { readonly code: Code; readonly tags: OutdatedTags }) {
  if (tags.reason === 'split') return <p className="look-again__now">{code.definition}</p>;
  const fields = (['definition', 'include', 'exclude'] as const).filter(
    (field) => code[field] !== tags.before[field],
  );
  return (
    <dl className="look-again__definitions">
      {fields.map((field) => (
        <div key={field}>
          <dt>{message('codebook.again.now', { field: message(`codebook.${field}`) })}</dt>
          <dd>{code[field]}</dd>
          <dt>
            {message('codebook.again.then', {
              field: message(`codebook.${field}`),
              version: tags.version,
            })}
          </dt>
          <dd className="look-again__then">{tags.before[field]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A claim as it is now; undefined until it was read. */
function useClaim(id: ClaimId | undefined): ClaimRow | undefined {
  const revision = useNotebookData((data) => data.claimsRevision);
  const [claim, setClaim] = useState<ClaimRow>();
  useEffect(() => {
    let isWanted = true;
    if (id !== undefined) {
      void call('claim.get', { id }).then((answer) => {
        if (isWanted && answer.ok) setClaim(answer.value);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [id, revision]);
  return claim?.id === id ? claim : undefined;
}
