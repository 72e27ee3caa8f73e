import { useMemo } from 'react';
import { everyClaim, type ClaimQuery } from '../../shared/claim/claim-query';
import { claimHeadline } from '../../shared/claim/claim-view';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { findCode } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';
import { inspect, openSource } from '../navigation/navigation-state';
import { useClaimLines } from '../notebook-data/ask-claims';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { dimensionStyle } from '../ui/dimension-style';
import { EmptyState } from '../ui/EmptyState';
import './CodeList.css';

/** What one code means, what belongs under it and what does not, and where it is used. */
export function CodeInspector({ codeId }: { readonly codeId: string }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const found = codebook ? findCode(codebook, codeId) : undefined;
  if (!found) return <EmptyState title={message('codebook.code')} text={message('codebook.gone')} />;
  const { code, dimension } = found;
  return (
    <>
      <header className="panel__header">
        <h2 className="panel__title">{message('codebook.code')}</h2>
      </header>
      <div className="panel__body code-inspector" style={dimensionStyle(dimension.key)}>
        <h3 className="code-inspector__label">
          {code.label.en} <span lang="zh-Hans">{code.label.zh}</span>
        </h3>
        <PinButton codeId={code.id} />
        <dl className="code-inspector__facts">
          <Fact
            name={message('codebook.dimension')}
            value={`${dimension.key} ${dimension.label.en} ${dimension.label.zh}`}
          />
          <Fact name={message('codebook.definition')} value={code.definition} />
          <Fact name={message('codebook.include')} value={code.include} />
          <Fact name={message('codebook.exclude')} value={code.exclude} />
          <Fact name={message('codebook.indicator')} value={code.indicator} />
          <Fact name={message('codebook.id')} value={code.id} />
        </dl>
        <CodeClaims codeId={code.id} />
      </div>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function PinButton({ codeId }: { readonly codeId: string }) {
  const pinned = useNotebookData((data) => data.settings.pinnedCodes);
  const isPinned = pinned.includes(codeId);
  const toggle = (): void =>
    void changeSettings({
      pinnedCodes: isPinned ? pinned.filter((id) => id !== codeId) : [...pinned, codeId],
    });
  const label = isPinned
    ? message('codebook.unpin', { number: pinned.indexOf(codeId) + 1 })
    : message(pinned.length < 9 ? 'codebook.pin' : 'codebook.pinFull');
  return (
    <Button isDisabled={!isPinned && pinned.length >= 9} onPress={toggle}>
      {label}
    </Button>
  );
}

function CodeClaims({ codeId }: { readonly codeId: string }) {
  const query = useMemo((): ClaimQuery => ({ ...everyClaim, filter: { codes: [codeId] } }), [codeId]);
  const { answer, readMore } = useClaimLines(query);
  const claims = (answer?.lines ?? []).flatMap((line) => (line.kind === 'claim' ? [line.claim] : []));
  const open = (claim: ClaimRow): void => {
    inspect({ kind: 'claim', id: claim.id });
    const evidence = claim.evidence[0];
    if (evidence) openSource(evidence.sourceId, { range: { start: evidence.start, end: evidence.end } });
  };
  return (
    <section>
      <h4>{message('codebook.usage', { count: answer?.matched ?? 0 })}</h4>
      <ul className="code-inspector__claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="code-inspector__claim" onClick={() => open(claim)}>
              {claimHeadline(claim)}
            </button>
          </li>
        ))}
      </ul>
      {claims.length < (answer?.matched ?? 0) ? (
        <Button tone="quiet" onPress={readMore}>
          {message('codebook.usage.more')}
        </Button>
      ) : null}
    </section>
  );
}
