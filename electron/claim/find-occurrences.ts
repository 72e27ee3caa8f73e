import type { PassageText } from '../../shared/claim/passage';
import {
  mostOccurrences,
  type Occurrence,
  type passageOperations,
} from '../../shared/claim/passage-operations';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/operation';
import type { SourceId } from '../../shared/source/source-schema';
import { rangesOverlap, type Range } from '../../shared/text/range';
import { wordPlaces } from '../../shared/text/word-places';
import type { Database } from '../notebook-file/database';
import type { PassageServices } from './passage-services';
import { listTaggedRows } from './passage-table';
import { createTaggedPassages } from './tagged-passages';

type Input = ParsedInputOf<typeof passageOperations, 'claim.findOccurrences'>;
type Answer = OutputOf<typeof passageOperations, 'claim.findOccurrences'>;

/** UTF-16 units of context that are shown on each side of a place. */
const contextUnits = 60;
/** Sources that are looked through before others get their turn. */
const sourcesAtOnce = 10;

/** Where words stand, each place in its context, with what is tagged so already. */
export async function findOccurrences(
  database: Database,
  services: PassageServices,
  input: Input,
): Promise<Answer> {
  const occurrences: Occurrence[] = [];
  const ids = input.sourceId === null ? services.sourceIds() : [input.sourceId];
  for (const [index, id] of ids.entries()) {
    if (index % sourcesAtOnce === sourcesAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
    occurrences.push(...findIn(database, services, id, input));
    if (occurrences.length > mostOccurrences)
      return { occurrences: occurrences.slice(0, mostOccurrences), isCut: true };
  }
  return { occurrences, isCut: false };
}

function findIn(
  database: Database,
  services: PassageServices,
  sourceId: SourceId,
  input: Input,
): Occurrence[] {
  const current = services.sourceText(sourceId);
  if (!current) return [];
  const places = wordPlaces(current.text.text, input.words, input);
  if (places.length === 0) return [];
  const { version, text } = current;
  const residue = services.nonContent(sourceId, version);
  const tagged = createTaggedPassages(listTaggedRows(database, sourceId, version));
  const { target, codes } = input;
  const isTagged = (range: Range): boolean =>
    target.kind === 'together' && target.claimId !== null
      ? tagged.hasClaim(range, target.claimId)
      : codes.length > 0 && tagged.hasCodes(range, codes);
  return places
    .map((place) => ({ place, range: inCodePoints(text, place) }))
    .filter(({ range }) => !residue.some((part) => rangesOverlap(part, range)))
    .map(({ place, range }) => ({
      sourceId,
      ...range,
      before: whole(text.text.slice(Math.max(0, place.start - contextUnits), place.start)),
      quote: text.text.slice(place.start, place.end),
      after: whole(text.text.slice(place.end, place.end + contextUnits)),
      isTagged: isTagged(range),
    }));
}

function inCodePoints({ index }: PassageText, { start, end }: Range): Range {
  return { start: index.toCodePoints(start), end: index.toCodePoints(end) };
}

/** Without half a character at an end. */
function whole(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
