import { collocation } from '../../../shared/analysis/collocation';
import { collocateValue } from '../../../shared/analysis/collocate-value';
import type { Collocate, Collocates, CollocatesQuestion } from '../../../shared/analysis/word-schema';
import type { CorpusWords } from './corpus-words';
import { saysCollocates } from './says-words-counted';
import { spanWords, type SpanWords } from './span-words';
import { isStopWord } from './stop-words';
import type { WordServices } from './word-services';

/** A word in the spans: how often, and how it is written there. */
interface Candidate {
  joint: number;
  /** Its forms as they are compared, and as they are written. */
  readonly forms: Map<string, number>;
  readonly written: Map<string, number>;
}

/**
 * Counts the words around what a query finds, and compares them with all texts in the languages of the sources that it
 * is found in.
 */
export async function collocatesAnswer(
  question: CollocatesQuestion,
  { services, corpus, check }: { services: WordServices; corpus: CorpusWords; check: () => void },
): Promise<Collocates> {
  const { query, isStemming, withoutAliases, span, least, measure, chinese, limit } = question;
  const asked = { query, isStemming, withoutAliases, withAside: false };
  const found = await services.find(asked, (source) => [spanWords(source, question)], check);
  const languages = languagesOf(found, services);
  const keyOf = isStemming ? (word: string) => services.stemOf(word) : (word: string) => word;
  const isListed = (word: string): boolean => question.withStopWords || !isStopWord(word);
  const { counts, total } = await corpus.counts(languages, chinese, check);
  const candidates = candidatesOf(found, { keyOf, isListed, least });
  const frequencies = new Map<string, number>();
  const add = (word: string, count: number): void => {
    const key = keyOf(word);
    if (candidates.has(key) && isListed(word)) frequencies.set(key, (frequencies.get(key) ?? 0) + count);
  };
  for (const [word, count] of counts) add(word, count);
  for (const { own } of found) for (const word of own) add(word, -1);
  const words = total - sumOf(found, ({ own }) => own.length);
  const spanSize = sumOf(found, ({ beside }) => beside.length);
  const collocates = [...candidates]
    .map(([key, { joint, forms, written }]): Collocate => {
      const frequency = frequencies.get(key) ?? joint;
      const measures = collocation({ joint, span: spanSize, word: frequency, total: words });
      return { word: mostFrequent(forms), shown: mostFrequent(written), joint, frequency, ...measures };
    })
    .toSorted(
      (a, b) =>
        (collocateValue(b, measure) ?? -Infinity) - (collocateValue(a, measure) ?? -Infinity) ||
        b.joint - a.joint ||
        (a.word < b.word ? -1 : 1),
    );
  const totals = { hits: sumOf(found, ({ hits }) => hits), spanWords: spanSize, words };
  return {
    view: 'collocates',
    counted: saysCollocates(question, { ...totals, languages }),
    query,
    measure,
    span,
    ...totals,
    total: collocates.length,
    collocates: collocates.slice(0, limit),
  };
}

function languagesOf(
  found: readonly SpanWords[],
  services: Pick<WordServices, 'sources'>,
): ReadonlySet<string | null> {
  const ids = new Set(found.filter(({ hits }) => hits > 0).map(({ source }) => source));
  return new Set(
    services
      .sources()
      .filter(({ id }) => ids.has(id))
      .map(({ language }) => language),
  );
}

function candidatesOf(
  found: readonly SpanWords[],
  rules: {
    readonly keyOf: (word: string) => string;
    readonly isListed: (word: string) => boolean;
    readonly least: number;
  },
): Map<string, Candidate> {
  const all = new Map<string, Candidate>();
  for (const { word, written } of found.flatMap(({ beside }) => beside)) {
    if (!rules.isListed(word)) continue;
    const key = rules.keyOf(word);
    const candidate = all.get(key) ?? { joint: 0, forms: new Map(), written: new Map() };
    candidate.joint++;
    countOne(candidate.forms, word);
    countOne(candidate.written, written);
    all.set(key, candidate);
  }
  for (const [key, { joint }] of all) if (joint < rules.least) all.delete(key);
  return all;
}

function countOne(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].toSorted(
    ([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
