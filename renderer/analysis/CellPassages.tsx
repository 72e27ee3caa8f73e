import { useEffect, useState } from 'react';
import { Collection, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { mostCellEntries } from '../../shared/analysis/analysis-operations';
import type { CellEntry } from '../../shared/analysis/analysis-schema';
import { findCode } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect, openSource } from '../navigation/navigation-state';
import { askForClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { gridElementId } from './AnalysisGrid';
import { listReached, useAnalysis, type OpenedCell } from './analysis-state';
import { useCounted } from './use-analysis-answer';

/** What a cell was counted from. Enter opens the place of a passage, Escape goes back to the cell. */
export function CellPassages({ opened }: { readonly opened: OpenedCell }) {
  const { entries, total } = useEntries(opened);
  return (
    <section
      className="analysis-list__cell"
      aria-label={message('analysis.passages')}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') document.getElementById(gridElementId)?.focus();
      }}
    >
      <p className="analysis-list__says">{opened.says}</p>
      {total > entries.length && entries.length > 0 ? (
        <p className="analysis-list__note">
          {message('analysis.passages.first', { shown: entries.length, total })}
        </p>
      ) : null}
      {entries.length > 0 ? <PassageRows entries={entries} /> : null}
    </section>
  );
}

function PassageRows({ entries }: { readonly entries: readonly CellEntry[] }) {
  // Only as it appears: what is counted again must not take the focus.
  const [isWanted] = useState(() => useAnalysis.getState().isListWanted);
  useEffect(listReached, []);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 84 }}>
      <GridList
        className="analysis-list__passages"
        aria-label={message('analysis.passages')}
        autoFocus={isWanted ? 'first' : false}
        selectionMode="single"
        selectionBehavior="replace"
        onSelectionChange={(keys) => show(entryAt(entries, keys === 'all' ? undefined : [...keys][0]))}
        onAction={(key) => open(entryAt(entries, key))}
      >
        <Collection items={entries.map((entry, at) => ({ id: String(at), entry }))}>
          {({ id, entry }) => (
            <GridListItem
              id={id}
              textValue={entry.quote || entry.sourceTitle}
              className="analysis-list__passage"
            >
              <Passage entry={entry} />
            </GridListItem>
          )}
        </Collection>
      </GridList>
    </Virtualizer>
  );
}

const none = { entries: [], total: 0 };

function useEntries({ view, place }: OpenedCell): { entries: readonly CellEntry[]; total: number } {
  const { unit, filter } = useAnalysis();
  const counted = useCounted();
  const [answer, setAnswer] = useState<{ entries: readonly CellEntry[]; total: number }>(none);
  useEffect(() => {
    let isWanted = true;
    const question = { view, unit, filter, place, limit: mostCellEntries };
    void call('analysis.cell', question).then((result) => {
      if (isWanted) setAnswer(result.ok ? result.value : none);
    });
    return () => {
      isWanted = false;
    };
  }, [view, unit, filter, place, counted]);
  return answer;
}

function Passage({ entry }: { readonly entry: CellEntry }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const names = entry.codes.map(({ codeId, polarity }) => {
    const found = codebook && findCode(codebook, codeId);
    const sign = polarity === 'affirmed' ? '' : ` (${message(`claim.polarity.${polarity}`)})`;
    return `${found ? `${found.dimension.key} ${found.code.label.en}` : codeId}${sign}`;
  });
  return (
    <div className="analysis-list__entry" onDoubleClick={() => open(entry)}>
      {entry.quote === '' ? null : <q className="analysis-list__quote">{entry.quote}</q>}
      {entry.statement === '' ? null : <span>{entry.statement}</span>}
      <span className="analysis-list__note">{names.join(' · ')}</span>
      <span className="analysis-list__note">
        {[entry.sourceTitle, entry.date].filter((part) => part !== null && part !== '').join(' · ')}
      </span>
    </div>
  );
}

function entryAt(entries: readonly CellEntry[], key: unknown): CellEntry | undefined {
  return entries[Number(key)];
}

/** Shows what a passage belongs to in the inspector. */
function show(entry: CellEntry | undefined): void {
  if (!entry) return;
  const { claimId, evidenceId, sourceId } = entry;
  if (claimId === null) return inspect({ kind: 'source', id: sourceId });
  askForClaims([claimId]);
  inspect({ kind: 'claim', id: claimId, ...(evidenceId !== null && { evidenceId }) });
}

/** Opens the place beside the analysis; a passage of an older version has none in the text that is shown. */
function open(entry: CellEntry | undefined): void {
  if (!entry) return;
  show(entry);
  openSource(entry.sourceId, { ...(entry.range && { range: entry.range }), beside: true });
}
