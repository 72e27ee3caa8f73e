import { useEffect, useState } from 'react';
import { claimHeadline } from '../../shared/claim/claim-view';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { polaritySchema, type EvidenceRelation, type Polarity } from '../../shared/claim/claim-vocabulary';
import { findCode } from '../../shared/codebook/codebook-schema';
import { useCommand } from '../commands/command-registry';
import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { CodePicker } from '../notebook-data/CodePicker';
import { notify } from '../ui/notices';
import { SelectField } from '../ui/SelectField';
import { copyWithCitation, tagPassage } from './tag-passage';
import './TagBar.css';

const polarityOptions = polaritySchema.options.map((id) => ({ id, label: message(`claim.polarity.${id}`) }));
const relationOptions = (['supports', 'contradicts'] as const).map((id) => ({
  id,
  label: message(`claim.relation.${id}`),
}));

/** Tags the selected words: choose codes by name in either language, the polarity, and the claim they belong to. */
export function TagBar() {
  const reading = useReading((state) => state.reading);
  const [isOpen, setOpen] = useState(false);
  const range = reading?.range ?? null;
  const close = (): void => {
    setOpen(false);
    reading?.reader.focus();
  };
  useCommand('evidence.tag', () => setOpen(true), range !== null);
  useCommand('edit.copyWithCitation', () => void copyWithCitation(), range !== null);
  usePinnedKeys(range !== null && !isOpen);
  if (!isOpen || !reading || !range) return null;
  return <TagForm key={`${range.start}-${range.end}`} quote={reading.reader.selectedText} onClose={close} />;
}

/** The digits 1–9 apply the pinned codes at once. */
function usePinnedKeys(isActive: boolean): void {
  const pinned = useNotebookData((data) => data.settings.pinnedCodes);
  useEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, [contenteditable="true"]');
      if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
      const codeId = pinned[Number(event.key) - 1];
      if (!codeId) return;
      event.preventDefault();
      void tagPassage({ codeIds: [codeId], polarity: 'affirmed', claimId: null, relation: 'supports' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isActive, pinned]);
}

function TagForm({ quote, onClose }: { readonly quote: string; readonly onClose: () => void }) {
  const claims = useNotebookData((data) => data.claims);
  const [codeIds, setCodeIds] = useState<readonly string[]>([]);
  const [polarity, setPolarity] = useState<Polarity>('affirmed');
  const [relation, setRelation] = useState<EvidenceRelation>('supports');
  const [claimId, setClaimId] = useState<ClaimId | null>(null);
  const claimOptions = [
    { id: '', label: message('tagging.target.new') },
    ...claims.map((claim) => ({ id: claim.id, label: claimHeadline(claim) })),
  ];
  const apply = async (): Promise<void> => {
    if (codeIds.length === 0 && claimId === null) {
      notify({ tone: 'warning', text: message('tagging.needsCode') });
      return;
    }
    if (await tagPassage({ codeIds, polarity, claimId, relation })) onClose();
  };
  return (
    <section
      className="tag-bar"
      aria-label={message('tagging.bar')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <blockquote className="tag-bar__quote">{quote}</blockquote>
      <ChosenCodes codeIds={codeIds} onRemove={(id) => setCodeIds(codeIds.filter((other) => other !== id))} />
      <CodePicker
        label={message('tagging.field')}
        isFocused
        excluded={codeIds}
        onPick={(id) => setCodeIds([...codeIds, id])}
        onEnterEmpty={() => void apply()}
      />
      <div className="tag-bar__fields">
        <SelectField
          label={message('tagging.polarity')}
          options={polarityOptions}
          selected={polarity}
          onSelect={(id) => setPolarity(id as Polarity)}
        />
        <SelectField
          label={message('tagging.relation')}
          options={relationOptions}
          selected={relation}
          onSelect={(id) => setRelation(id as EvidenceRelation)}
        />
        <SelectField
          label={message('tagging.target')}
          options={claimOptions}
          selected={claimId ?? ''}
          onSelect={(id) => setClaimId(claims.find((claim) => claim.id === id)?.id ?? null)}
        />
      </div>
      <div className="tag-bar__actions">
        <Button onPress={() => void copyWithCitation()}>{message('tagging.copy')}</Button>
        <Button onPress={onClose}>{message('window.close')}</Button>
        <Button tone="primary" onPress={() => void apply()}>
          {message(claimId ? 'tagging.apply.add' : 'tagging.apply')}
        </Button>
      </div>
    </section>
  );
}

interface ChosenCodesProps {
  readonly codeIds: readonly string[];
  readonly onRemove: (id: string) => void;
}

function ChosenCodes({ codeIds, onRemove }: ChosenCodesProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  return (
    <ul className="tag-bar__chosen" aria-label={message('tagging.chosen')}>
      {codeIds.map((id) => {
        const label = (codebook && findCode(codebook, id)?.code.label.en) ?? id;
        return (
          <li key={id}>
            <Button
              aria-label={message('tagging.chosen.remove', { code: label })}
              onPress={() => onRemove(id)}
            >
              {label} ×
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
