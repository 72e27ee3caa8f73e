import type {
  Collocates,
  CollocatesQuestion,
  ConcordanceQuestion,
  Frequency,
  FrequencyQuestion,
  FrequencyRow,
} from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';

type Asked = Pick<ConcordanceQuestion, 'isStemming' | 'withAside'>;

/** What a concordance counts and what it does not, in a few sentences. */
export function saysConcordance(
  asked: Asked,
  totals: { readonly total: number; readonly sources: number },
): string {
  return [message('analysis.counted.concordance', totals), ...saysTexts(asked)].join(' ');
}

/** What a frequency counts and what stands apart in it, in a few sentences. */
export function saysFrequency(
  { isStemming }: Pick<FrequencyQuestion, 'isStemming'>,
  { total, undated, spans }: Pick<Frequency, 'total' | 'undated' | 'spans'>,
): string {
  const hitsOf = (rows: readonly FrequencyRow[]): number =>
    rows.flatMap(({ hits }) => hits).reduce((sum, hits) => sum + hits, 0);
  return [
    message('analysis.counted.frequency', {
      hits: hitsOf([total]),
      sources: total.sources,
      words: total.words,
    }),
    message('analysis.counted.frequencyApart', { spans: hitsOf(spans), undated: hitsOf([undated]) }),
    ...saysTexts({ isStemming, withAside: false }),
  ].join(' ');
}

/** What collocates count and what they are compared with, in a few sentences. */
export function saysCollocates(
  { isStemming, span, least, withStopWords }: CollocatesQuestion,
  {
    hits,
    spanWords,
    words,
    languages,
  }: Pick<Collocates, 'hits' | 'spanWords' | 'words'> & { readonly languages: ReadonlySet<string | null> },
): string {
  const known = [...languages].map((language) => language ?? message('analysis.counted.noLanguage'));
  return [
    message('analysis.counted.collocates', { ...span, hits, spanWords }),
    ...(hits === 0
      ? []
      : [message('analysis.counted.compared', { words, languages: known.toSorted().join(', ') })]),
    message('analysis.counted.least', { least, stopWords: withStopWords ? 'yes' : 'no' }),
    ...saysTexts({ isStemming, withAside: false }),
  ].join(' ');
}

/** Which words of which texts count. */
export function saysTexts({ isStemming, withAside }: Asked): string[] {
  return [
    message(isStemming ? 'analysis.counted.stemmed' : 'analysis.counted.unstemmed'),
    message(withAside ? 'analysis.counted.withAside' : 'analysis.counted.withoutAside'),
  ];
}
