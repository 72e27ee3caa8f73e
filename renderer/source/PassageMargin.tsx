import { memo, useMemo, useState, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { openPlaceMenu, reportSelection } from '../editor/reader/reading-state';
import type { SourceReader } from '../editor/reader/source-reader';
import { message } from '../messages/messages';
import { claimDragType } from '../navigation/drag-types';
import { inspect, useNavigation } from '../navigation/navigation-state';
import { removeTag } from '../notebook-data/keep-claim';
import { useNotebookData } from '../notebook-data/notebook-data';
import { dimensionStyle } from '../ui/dimension-style';
import { groupMargin, type MarginGroup } from './margin-groups';
import type { SourcePassage } from './source-passages';
import { useMoved } from './use-moved';
import './PassageMargin.css';

const labelPitchPx = 24;
/** Labels are made for what is in the window and this far beyond it, CSS pixels. */
const beyondPx = 600;

export interface PassageMarginProps {
  readonly reader: SourceReader;
  readonly passages: readonly SourcePassage[];
  readonly onMoved: (listener: () => void) => () => void;
}

/** The passages beside the text, each with its codes; for screen readers with the quote too. */
export const PassageMargin = memo(function PassageMargin({ reader, passages, onMoved }: PassageMarginProps) {
  useMoved(onMoved);
  const byKey = useMemo(() => new Map(passages.map((passage) => [passage.key, passage])), [passages]);
  const near = reader.places.shownWithin(beyondPx).flatMap((key) => {
    const passage = byKey.get(key);
    return passage ? [{ key, top: Math.round(reader.places.topOf(passage.start)) }] : [];
  });
  return (
    <aside className="passage-margin" aria-label={message('source.view.passages')}>
      <ul className="passage-margin__groups">
        {groupMargin(near, labelPitchPx).map((group) => (
          <Group key={group.keys[0]} group={group} byKey={byKey} reader={reader} />
        ))}
      </ul>
    </aside>
  );
});

interface GroupProps {
  readonly group: MarginGroup;
  readonly byKey: ReadonlyMap<string, SourcePassage>;
  readonly reader: SourceReader;
}

function Group({ group, byKey, reader }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const passages = group.keys.flatMap((key) => byKey.get(key) ?? []);
  const [first, ...others] = passages;
  if (!first) return null;
  const shown = isOpen ? passages : [first];
  return (
    <li
      className={`passage-margin__group${isOpen ? ' passage-margin__group--open' : ''}`}
      style={{ top: group.top }}
      onMouseLeave={() => setIsOpen(false)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setIsOpen(false)}
    >
      {shown.map((passage) => (
        <PassageLabel key={passage.key} passage={passage} reader={reader} />
      ))}
      {others.length > 0 && !isOpen ? (
        <>
          <button
            type="button"
            className="passage-margin__more"
            aria-expanded={false}
            aria-label={message('source.view.more', { count: others.length })}
            onClick={() => setIsOpen(true)}
            onMouseEnter={() => setIsOpen(true)}
          >
            +{others.length}
          </button>
          <ul className="unseen">
            {others.map((passage) => (
              <li key={passage.key}>{describe(passage)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </li>
  );
}

function describe(passage: SourcePassage): string {
  const said = message('source.view.passage', {
    quote: passage.evidence.quote.replace(/\s+/g, ' '),
    codes: passage.label,
  });
  return said + originOf(passage);
}

/** Says which passages a rule found; nothing of the others. */
function originOf({ claim }: SourcePassage): string {
  const isSuggested = claim.codes.some(({ origin }) => origin.kind === 'rule');
  return isSuggested ? ` · ${message('source.view.passage.suggested')}` : '';
}

/** The menu of a passage, as a right click on its words opens it. */
function openPassageMenu(reader: SourceReader, passage: SourcePassage, x: number, y: number): void {
  const { sourceId, start } = passage.evidence;
  reportSelection({ sourceId, reader, range: null, selectedBy: 'pointer' });
  openPlaceMenu({ place: { position: start, passages: [passage.key], link: null }, x, y });
}

function PassageLabel({
  passage,
  reader,
}: {
  readonly passage: SourcePassage;
  readonly reader: SourceReader;
}) {
  const isInspected = useNavigation(
    ({ inspected }) => inspected?.kind === 'claim' && inspected.evidenceId === passage.evidence.id,
  );
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const show = (): void => {
    inspect({ kind: 'claim', id: passage.claim.id, evidenceId: passage.evidence.id });
    reader.goTo(passage);
    reader.setActive(passage.key);
  };
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    // The menu key gives no place of its own.
    const isByKey = event.button !== 2;
    openPassageMenu(
      reader,
      passage,
      isByKey ? box.left : event.clientX,
      isByKey ? box.bottom : event.clientY,
    );
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete' || !isWritable) return;
    event.preventDefault();
    void removeTag(passage.claim, passage.evidence).then((isGone) => isGone && reader.focus());
  };
  const drag = (event: DragEvent): void => {
    event.dataTransfer.setData(claimDragType, JSON.stringify({ claimIds: [passage.claim.id] }));
    event.dataTransfer.setData('text/plain', passage.evidence.quote);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <button
      type="button"
      draggable
      className={`passage-label${isInspected ? ' passage-label--inspected' : ''} passage-label--${passage.evidence.relation}`}
      title={describe(passage)}
      aria-current={isInspected}
      aria-keyshortcuts="Delete"
      onClick={show}
      onContextMenu={openMenu}
      onKeyDown={press}
      onDragStart={drag}
    >
      <span className="passage-label__keys">
        {passage.codes.map(({ codeId, dimension, colour = dimension, polarity }) => (
          <span
            key={codeId}
            className={`passage-label__key passage-label__key--${polarity}`}
            style={dimensionStyle(colour === 'none' ? undefined : colour)}
          >
            {dimension === 'none' ? '·' : dimension}{' '}
          </span>
        ))}
      </span>{' '}
      <span className="passage-label__text">{passage.label}</span>
      <span className="unseen">
        {' '}
        “{passage.evidence.quote.replace(/\s+/g, ' ')}”{originOf(passage)}
      </span>
    </button>
  );
}
