import { undatedColumn } from '../../../shared/analysis/analysis-schema';
import type { Frequency, FrequencyQuestion, FrequencyRow } from '../../../shared/analysis/word-schema';
import { edtfBounds } from '../../../shared/text/edtf';
import type { CorpusWords } from './corpus-words';
import { saysFrequency } from './says-words-counted';
import { periodAfter, placeOfDate } from './word-periods';
import type { WordServices } from './word-services';

/** More periods than this are told without those in which there is no source. */
const mostPeriods = 1200;

/** Counts hits of each query by the dates of the sources that they stand in. */
export async function frequencyAnswer(
  question: FrequencyQuestion,
  { services, corpus, check }: { services: WordServices; corpus: CorpusWords; check: () => void },
): Promise<Frequency> {
  const { queries, length, ...wording } = question;
  const found: ReadonlyMap<string, number>[] = [];
  for (const query of queries) {
    const asked = { query, ...wording, withAside: false };
    found.push(new Map(await services.find(asked, ({ id, places }) => [[id, places.length]], check)));
  }
  const sizes = await corpus.sizes(check);
  const rows = { period: new Map<string, FrequencyRow>(), span: new Map<string, FrequencyRow>() };
  const empty = (id: string): FrequencyRow => ({ id, sources: 0, words: 0, hits: queries.map(() => 0) });
  let [undated, total] = [empty(undatedColumn), empty('total')];
  for (const { id, published } of services.sources()) {
    const one = { id, sources: 1, words: sizes.get(id) ?? 0, hits: found.map((by) => by.get(id) ?? 0) };
    const place = placeOfDate(published, length);
    total = sumOf(total, one);
    if (place.kind === 'undated') undated = sumOf(undated, one);
    else rows[place.kind].set(place.id, sumOf(rows[place.kind].get(place.id) ?? empty(place.id), one));
  }
  const ids = periodIds([...rows.period.keys()].toSorted(), length);
  return {
    view: 'frequency',
    counted: saysFrequency(question, { total, undated, spans: [...rows.span.values()] }),
    length,
    queries,
    periods: ids.list.map((id) => rows.period.get(id) ?? empty(id)),
    isWithoutGaps: ids.isWithoutGaps,
    spans: [...rows.span.values()].toSorted((a, b) => (dateKey(a.id) < dateKey(b.id) ? -1 : 1)),
    undated,
    total,
  };
}

function sumOf(a: FrequencyRow, b: FrequencyRow): FrequencyRow {
  return {
    id: a.id,
    sources: a.sources + b.sources,
    words: a.words + b.words,
    hits: a.hits.map((hits, at) => hits + (b.hits[at] ?? 0)),
  };
}

/** All periods from the first to the last; of very many, those that are known. */
function periodIds(
  known: readonly string[],
  length: FrequencyQuestion['length'],
): { readonly list: readonly string[]; readonly isWithoutGaps: boolean } {
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { list: [], isWithoutGaps: true };
  const list = [first];
  for (let id = first; id !== last;) {
    id = periodAfter(id, length);
    list.push(id);
    if (list.length > mostPeriods) return { list: known, isWithoutGaps: false };
  }
  return { list, isWithoutGaps: true };
}

function dateKey(date: string): string {
  const bounds = edtfBounds(date);
  return `${bounds?.first} ${bounds?.last} ${date}`;
}
