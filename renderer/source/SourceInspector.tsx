import { TriangleAlert } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { claimHeadline } from '../../shared/claim/claim-view';
import {
  reliabilitySchema,
  type Reliability,
  type SourceDetail,
  type SourceId,
} from '../../shared/source/source-schema';
import { runCommand } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect, openSource } from '../navigation/navigation-state';
import { useClaimsOfSource } from '../notebook-data/known-claims';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { SelectField } from '../ui/SelectField';
import { BinNote } from './BinNote';
import { CharsetField, isCharsetChoosable } from './CharsetField';
import { MetadataFields } from './MetadataFields';
import { SourceCapture, SourceIntegrity } from './SourceFacts';
import { useSourceDetail, type LoadedDetail } from './use-source-detail';
import './SourceInspector.css';

export interface SourceInspectorProps {
  readonly sourceId: SourceId;
  /** How other sources stand to it. */
  readonly kin: ReactNode;
  /** What rules propose for it. */
  readonly suggestions: ReactNode;
  /** What was written on it. */
  readonly notes: ReactNode;
  /** Who did what with it. */
  readonly history: (source: SourceDetail) => ReactNode;
}

/** Where a source comes from, what is known about it and how, and what was made of it. */
export function SourceInspector({ sourceId, kin, suggestions, notes, history }: SourceInspectorProps) {
  const { result, change } = useSourceDetail(sourceId);
  if (!result) return null;
  if (!result.ok) return <EmptyState title={message('source.view.gone')} text={result.failure.message} />;
  const source = result.value;
  return (
    <div className="panel__body">
      <div className="source-inspector">
        <header className="source-inspector__header">
          <h2 className="source-inspector__title" lang={source.language ?? undefined} title={source.title}>
            {source.title}
          </h2>
          <div className="source-inspector__tools">
            <Button onPress={() => runCommand('source.versions')}>{message('source.versions.open')}</Button>
            <Button onPress={() => openSource(source.id)}>{message('source.report.open')}</Button>
          </div>
        </header>
        <BinNote sourceId={source.id} />
        <Warnings source={source} />
        {kin}
        <MetadataFields source={source} change={change} />
        <ReliabilityField source={source} change={change} />
        {suggestions}
        <SourceClaims sourceId={source.id} />
        {notes}
        <SourceIntegrity source={source} />
        <SourceCapture source={source} />
        {history(source)}
        {isCharsetChoosable(source) ? <CharsetField source={source} /> : null}
      </div>
    </div>
  );
}

function ReliabilityField({
  source,
  change,
}: {
  readonly source: SourceDetail;
  readonly change: LoadedDetail['change'];
}) {
  const options = reliabilitySchema.options.map((grade) => ({
    id: grade,
    label: `${grade} · ${message(`source.reliability.${grade}`)}`,
  }));
  return (
    <SelectField
      label={message('source.reliability')}
      options={options}
      selected={source.reliability}
      onSelect={(grade) =>
        void change(() => call('source.setReliability', { id: source.id, reliability: grade as Reliability }))
      }
    />
  );
}

function Warnings({ source }: { readonly source: SourceDetail }) {
  if (source.warnings.length === 0) return null;
  return (
    <section className="source-inspector__warnings">
      <h3 className="source-inspector__legend">
        <TriangleAlert size={14} aria-hidden /> {message('source.warnings')}
      </h3>
      <ul>
        {source.warnings.map((warning) => (
          <li key={warning.code + warning.message}>{warning.message}</li>
        ))}
      </ul>
    </section>
  );
}

function SourceClaims({ sourceId }: { readonly sourceId: SourceId }) {
  const all = useClaimsOfSource(sourceId);
  const passages = useMemo(
    () =>
      all
        .flatMap((claim) =>
          claim.evidence
            .filter((evidence) => evidence.sourceId === sourceId)
            .map((evidence) => ({ claim, evidence })),
        )
        .sort((a, b) => a.evidence.start - b.evidence.start),
    [all, sourceId],
  );
  return (
    <section className="source-inspector__group">
      <h3 className="source-inspector__legend">{message('source.claims')}</h3>
      {passages.length === 0 ? (
        <p className="source-inspector__note">{message('source.claims.none')}</p>
      ) : null}
      <ul className="source-claims">
        {passages.map(({ claim, evidence }) => (
          <li key={evidence.id}>
            <button
              type="button"
              className="source-claims__claim"
              onClick={() => {
                inspect({ kind: 'claim', id: claim.id, evidenceId: evidence.id });
                openSource(sourceId, { range: { start: evidence.start, end: evidence.end } });
              }}
            >
              {claimHeadline(claim)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
