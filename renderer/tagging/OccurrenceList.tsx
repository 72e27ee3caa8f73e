import type { Occurrence } from '../../shared/claim/passage-operations';
import { groupBy } from '../../shared/grouping/group-by';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { placeKey, type FoundOccurrences, type useChosenPlaces } from './use-occurrences';

export interface OccurrenceListProps {
  readonly found: FoundOccurrences | null;
  readonly places: ReturnType<typeof useChosenPlaces>;
}

/** Every place in its context, source by source, each to be left out. */
export function OccurrenceList({ found, places }: OccurrenceListProps) {
  const sources = useNotebookData((data) => data.sources);
  if (!found) return <p className="occurrences__note">{message('tagging.everywhere.searching')}</p>;
  const { occurrences, isCut } = found;
  const tagged = occurrences.filter(({ isTagged }) => isTagged).length;
  return (
    <section className="occurrences__found" aria-label={message('tagging.everywhere.list')}>
      <div className="occurrences__summary">
        <p className="occurrences__note" role="status">
          {message('tagging.everywhere.count', {
            count: occurrences.length,
            tagged,
            chosen: places.chosen.length,
          })}
          {isCut ? ` ${message('tagging.everywhere.cut', { count: occurrences.length })}` : ''}
        </p>
        {occurrences.length > tagged ? (
          <label className="occurrences__all">
            <input type="checkbox" checked={places.chosen.length > 0} onChange={() => places.toggleAll()} />{' '}
            {message('tagging.everywhere.all')}
          </label>
        ) : null}
      </div>
      {/* What scrolls must be reached by keyboard where it holds nothing that can be. */}
      <div
        className="occurrences__list"
        tabIndex={0}
        role="group"
        aria-label={message('tagging.everywhere.list')}
      >
        {[...groupBy(occurrences, ({ sourceId }) => sourceId)].map(([sourceId, inSource]) => (
          <div key={sourceId}>
            <h3 className="occurrences__source">{sources.find(({ id }) => id === sourceId)?.title}</h3>
            <ul
              className="occurrences__places"
              lang={sources.find(({ id }) => id === sourceId)?.language ?? undefined}
            >
              {inSource.map((occurrence) => (
                <Place key={placeKey(occurrence)} occurrence={occurrence} places={places} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Place({
  occurrence,
  places,
}: { readonly occurrence: Occurrence } & Pick<OccurrenceListProps, 'places'>) {
  const { before, quote, after, isTagged } = occurrence;
  return (
    <li className={`occurrence${isTagged ? ' occurrence--tagged' : ''}`}>
      <label className="occurrence__label">
        <input
          type="checkbox"
          disabled={isTagged}
          checked={places.isChosen(occurrence)}
          onChange={() => places.toggle(occurrence)}
        />
        <span className="occurrence__words">
          {lastLine(before)}
          <mark className="occurrence__quote">{quote}</mark>
          {firstLine(after)}
        </span>
        {isTagged ? <span className="occurrence__state">{message('tagging.everywhere.tagged')}</span> : null}
      </label>
    </li>
  );
}

/** What stands before a place on its line, without the part of a word that it may begin with. */
function lastLine(words: string): string {
  const lineStart = words.lastIndexOf('\n') + 1;
  return lineStart > 0 ? words.slice(lineStart) : words.replace(/^[\p{Script=Latin}\p{N}]+(?=\s)/u, '…');
}

function firstLine(words: string): string {
  return words.split('\n', 1)[0] ?? '';
}
