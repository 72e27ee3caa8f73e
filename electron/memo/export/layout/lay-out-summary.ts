import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo, CitedPassage } from '../../../../shared/memo/annotated-memo';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import { reliabilitySchema } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import { layOutLimits } from './lay-out-limits';
import type { LayoutBlock } from './memo-layout';
import { words } from './spans';

const unknownNames = [
  'author',
  'publisher',
  'published',
  'language',
  'url',
  'archiveUrl',
  'descriptor',
] as const;

/** The source summary statement (after ICD 206), composed from recorded facts alone. */
export function layOutSummary(memo: AnnotatedMemo): LayoutBlock[] {
  const { sources } = memo;
  const claims = new Set(existingClaims(memo.citations).map(({ claimId }) => claimId));
  const passages = distinctPassages(memo);
  const whole = memo.citations.filter((cited) => cited.to === 'source' && cited.source !== null).length;
  const searches = memo.citations.filter((cited) => cited.to === 'search' && cited.search !== null).length;
  const contradicting = passages.filter((passage) => passage.evidence.relation === 'contradicts').length;
  const sentences = [
    message('memo.annex.summary.extent', {
      claims: claims.size,
      passages: passages.length,
      sources: new Set(passages.flatMap(({ source }) => source?.id ?? [])).size,
    }),
    ...(whole > 0 ? [message('memo.annex.summary.whole', { count: whole })] : []),
    ...(searches > 0 ? [message('memo.annex.summary.searches', { count: searches })] : []),
    ...(passages.length > 0 ? [message('memo.annex.summary.contradicting', { count: contradicting })] : []),
    ...(sources.length > 0
      ? [languages(sources), published(sources), reliability(sources), unknown(sources)]
      : []),
  ];
  const statement = sentences.filter((sentence) => sentence !== '').join(' ');
  return [{ kind: 'paragraph', spans: words(statement) }, ...layOutLimits(memo)];
}

/** The passages behind all citations; one that is cited with its claim and alone counts once. */
function distinctPassages(memo: AnnotatedMemo): CitedPassage[] {
  const passages = existingClaims(memo.citations).flatMap((cited) => cited.passages);
  return [...new Map(passages.map((passage) => [passage.evidence.id, passage])).values()];
}

function languages(sources: readonly SourceDetail[]): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) {
    const name = language === null ? message('memo.annex.summary.unknownLanguage') : languageName(language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const list = [...counts]
    .map(([name, count]) => message('memo.annex.summary.count', { name, count }))
    .join(', ');
  return message('memo.annex.summary.languages', { list });
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Compared as text: EDTF dates sort so, as far as they are exact. */
function published(sources: readonly SourceDetail[]): string {
  const dates = sources.flatMap((source) => source.published ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? message('memo.annex.summary.publishedOnce', { first })
    : message('memo.annex.summary.published', { first, last });
}

function reliability(sources: readonly SourceDetail[]): string {
  const list = reliabilitySchema.options.flatMap((letter) => {
    const count = sources.filter((source) => source.reliability === letter).length;
    if (count === 0) return [];
    const meaning = message(`claim.reliability.${letter}`);
    return message('memo.annex.summary.reliability.item', { letter, meaning, count });
  });
  return message('memo.annex.summary.reliability', { list: list.join(', ') });
}

function unknown(sources: readonly SourceDetail[]): string {
  const list = unknownNames.flatMap((name) => {
    const count = sources.filter((source) => source.metadata[name].value === null).length;
    return count === 0 ? [] : message(`memo.annex.summary.unknown.${name}`, { count });
  });
  return list.length === 0 ? '' : message('memo.annex.summary.unknown', { list: list.join(', ') });
}
