import type { Evidence, EvidenceId } from '../../shared/claim/claim-schema';
import { cutPassage, isBlank, type PassageText } from '../../shared/claim/passage';
import { FailureError } from '../../shared/result';
import { trimRange } from '../../shared/tagging/passage-citation';
import type { Range } from '../../shared/text/range';
import { message } from '../messages/messages';

type Translation = Evidence['translation'];

/** A passage at other positions of its text, without white space at its ends. Throws position-out-of-range and empty-passage. */
export function movePassage(evidence: Evidence, text: PassageText, range: Range): Evidence {
  const length = text.index.codePoints;
  if (range.start > range.end || range.end > length) {
    throw new FailureError(
      'position-out-of-range',
      message('claim.failure.outOfRange', { ...range, length }),
    );
  }
  const place = trimRange(range, cutPassage(text, range).quote);
  if (!place || isBlank(cutPassage(text, place).quote))
    throw new FailureError('empty-passage', message('claim.failure.empty'));
  const words = cutPassage(text, place);
  const { translation } = evidence;
  const isSame = words.quote === evidence.quote;
  return { ...evidence, ...place, ...words, translation: isSame ? translation : unreviewed(translation) };
}

/**
 * The two parts of a passage that is split; the first keeps its id. Throws position-out-of-range where `at` is not inside,
 * and empty-passage where a part would have no words.
 */
export function splitPassage(
  evidence: Evidence,
  text: PassageText,
  {
    at,
    translations,
  }: { readonly at: number; readonly translations?: readonly [string, string] | undefined },
  newId: () => EvidenceId,
): [Evidence, Evidence] {
  const { start, end, translation } = evidence;
  if (at <= start || at >= end) {
    throw new FailureError('position-out-of-range', message('claim.failure.splitEmpty'));
  }
  const texts = translations ?? [translation?.text ?? '', ''];
  const part = (range: Range, id: EvidenceId, words: string): Evidence => {
    if (isBlank(cutPassage(text, range).quote))
      throw new FailureError('empty-passage', message('claim.failure.splitEmpty'));
    return { ...movePassage(evidence, text, range), id, translation: translated(translation, words) };
  };
  return [part({ start, end: at }, evidence.id, texts[0]), part({ start: at, end }, newId(), texts[1])];
}

/** The first passage with the words of both, whatever their order. Throws passages-apart and claims-differ where they do not fit. */
export function joinPassages(kept: Evidence, other: Evidence, text: PassageText): Evidence {
  if (kept.id === other.id) throw new FailureError('passages-apart', message('claim.failure.samePassage'));
  if (kept.sourceId !== other.sourceId || kept.sourceVersion !== other.sourceVersion)
    throw new FailureError('passages-apart', message('claim.failure.otherText'));
  if (kept.relation !== other.relation)
    throw new FailureError('claims-differ', message('claim.failure.otherSide'));
  const [first, second] = kept.start <= other.start ? [kept, other] : [other, kept];
  const between = { start: Math.min(first.end, second.start), end: second.start };
  // White space and marks may stand between neighbours, words may not.
  if (/[\p{L}\p{N}]/u.test(cutPassage(text, between).quote))
    throw new FailureError('passages-apart', message('claim.failure.apart'));
  const range = { start: first.start, end: Math.max(first.end, second.end) };
  const translation = joinTranslations(first.translation, second.translation);
  return { ...kept, ...range, ...cutPassage(text, range), translation };
}

/** Other words have to be reviewed again. */
function unreviewed(translation: Translation): Translation {
  return translation?.status === 'reviewed' ? { ...translation, status: 'draft' } : translation;
}

function translated(translation: Translation, text: string): Translation {
  const words = text.trim();
  if (words === '') return null;
  const given = translation ?? { translator: '', status: 'draft' as const };
  return unreviewed({ ...given, text: words });
}

function joinTranslations(first: Translation, second: Translation): Translation {
  if (!first || !second) return unreviewed(first ?? second);
  const translators = new Set([first.translator, second.translator].filter((name) => name !== ''));
  return {
    text: first.text === second.text ? first.text : `${first.text} ${second.text}`,
    translator: [...translators].join(', '),
    status: [first, second].some(({ status }) => status === 'machine') ? 'machine' : 'draft',
  };
}
