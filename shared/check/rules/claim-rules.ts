import type { ClaimRow } from '../../claim/claim-schema';
import { findCode, type Codebook } from '../../codebook/codebook-schema';
import { citesClaim } from '../../memo/citation-item';
import { findingIn, type CheckContext, type CitedUse } from '../check-context';
import type { Finding } from '../finding';
import { isAttributed } from '../words/attribution';
import { saysHighConfidence } from '../words/confidence-words';
import { judgementWords } from '../words/judgement-words';
import { speaksOfControl, speaksOfDuty, speaksOfStudy } from '../words/proof-words';
import { expectsOrInfers, negatesOrSupposes } from '../words/stance-words';
import { vagueWords } from '../words/vague-words';
import { atCitation } from './citation-rules';

/** E06: cited claims with a confidence and no basis. */
export function checkClaimConfidence({ uses }: CheckContext): Finding[] {
  return uses
    .filter(
      ({ claim, isFirstOfClaim }) =>
        isFirstOfClaim && claim?.confidence && claim.confidence.basis.trim() === '',
    )
    .map((use) =>
      atCitation(use, 'E06', { key: 'check.says.E06.claim', values: { number: use.number } }, idOf(use)),
    );
}

/** E08: a claim that says that something is not so, or only supposes it, cited as if it were so. */
export function checkPolarity({ uses }: CheckContext): Finding[] {
  return uses.flatMap((use) => {
    const polarities = use.claim?.codes.map(({ polarity }) => polarity) ?? [];
    if (polarities.length === 0 || polarities.includes('affirmed')) return [];
    const polarity = polarities.includes('negated') ? 'negated' : 'hypothetical';
    if (negatesOrSupposes(sentenceText(use), polarity)) return [];
    return [
      atCitation(
        use,
        'E08',
        { key: `check.says.E08.${polarity}`, values: { number: use.number } },
        idOf(use),
      ),
    ];
  });
}

/** W07: an inference or a forecast of somebody's, cited as a fact. */
export function checkInferenceAsFact({ uses }: CheckContext): Finding[] {
  return uses.flatMap((use) => {
    const type = use.claim?.type;
    if (type !== 'authors-inference' && type !== 'forecast') return [];
    const { words } = use.sentence;
    const isMarked =
      judgementWords(words).length > 0 ||
      vagueWords(words, false).length > 0 ||
      isAttributed(words, words.length) ||
      expectsOrInfers(words);
    return isMarked
      ? []
      : [
          atCitation(
            use,
            'W07',
            { key: `check.says.W07.${type}`, values: { number: use.number } },
            idOf(use),
          ),
        ];
  });
}

/** W06: a judgement of high confidence on something that cannot be judged. */
export function checkUnjudgedRatings({ uses, judgements, facts }: CheckContext): Finding[] {
  if (!facts) return [];
  const high = new Set(
    uses
      .map(({ sentence }) => sentence.block)
      .filter((block) => block.sentences.some(({ words }) => saysHighConfidence(words))),
  );
  const judged = new Set(judgements.map(({ sentence }) => sentence.block));
  const seen = new Set<string>();
  return uses.flatMap((use) => {
    const { claim, number, sentence } = use;
    if (!claim || !isUnjudged(claim)) return [];
    const isUnder =
      high.has(sentence.block) || (claim.confidence?.level === 'high' && judged.has(sentence.block));
    const key = `${claim.id} ${sentence.block.start}`;
    if (!isUnder || seen.has(key)) return [];
    seen.add(key);
    const values = { number, rating: `${claim.reliability}${claim.credibility}` };
    return [atCitation(use, 'W06', { key: 'check.says.W06', values }, claim.id)];
  });
}

function isUnjudged({ reliability, credibility }: ClaimRow): boolean {
  return reliability === 'F' || credibility === '6';
}

const judgingDimension = 'systemic-assessment';

/** W08: a judgement that rests on other analysts' judgements alone. */
export function checkJudgementsOnly({ judgements, facts }: CheckContext): Finding[] {
  if (!facts) return [];
  return judgements.flatMap(({ sentence, start, end, uses }) => {
    const claims = uses.flatMap(({ claim }) => claim ?? []);
    const isAll =
      claims.length > 0 &&
      uses.every(({ item }) => citesClaim(item)) &&
      claims.every((claim) => judges(claim, facts.codebook));
    return isAll ? [findingIn(sentence, { start, end }, 'W08', { key: 'check.says.W08' }, 'claims')] : [];
  });
}

/** Whether a claim has codes, and all of them are of judgements. */
function judges({ codes }: ClaimRow, codebook: Codebook): boolean {
  return (
    codes.length > 0 &&
    codes.every(({ codeId }) => findCode(codebook, codeId)?.dimension.id === judgingDimension)
  );
}

/** W09: claims whose event has no date, or the date of publication without anybody having said so. */
export function checkDates({ uses }: CheckContext): Finding[] {
  return uses.flatMap((use) => {
    const { claim, number } = use;
    if (!claim || !use.isFirstOfClaim || claim.type === 'normative' || claim.type === 'definition') return [];
    const what = missingDate(claim);
    return what
      ? [atCitation(use, 'W09', { key: `check.says.W09.${what}`, values: { number } }, idOf(use))]
      : [];
  });
}

function missingDate({
  eventTime,
  publicationTime,
}: ClaimRow): 'both' | 'event' | 'publication' | 'equal' | undefined {
  if (eventTime === null) return publicationTime === null ? 'both' : 'event';
  if (publicationTime === null) return 'publication';
  return eventTime === publicationTime ? 'equal' : undefined;
}

const studyCodes: ReadonlySet<string> = new Set(['central-group-study', 'education-campaign']);
const dutyCodes: ReadonlySet<string> = new Set([
  'party-statutory-role',
  'national-security-duties',
  'party-in-articles',
]);

/** W13: who decides, backed only by claims of who studied. */
export function checkStudyAsControl({ uses }: CheckContext): Finding[] {
  return bySentence(uses).flatMap(([first, claims]) => {
    const { words } = first.sentence;
    const isProof = everyCode(claims, studyCodes) && speaksOfControl(words) && !speaksOfStudy(words);
    return isProof ? [atCitation(first, 'W13', { key: 'check.says.W13' }, 'claims')] : [];
  });
}

/** W14: what somebody does, backed only by claims of what the law asks of them. */
export function checkDutyAsConduct({ uses }: CheckContext): Finding[] {
  return bySentence(uses).flatMap(([first, claims]) => {
    const { words } = first.sentence;
    const isProof =
      everyCode(claims, dutyCodes) &&
      /\p{L}/u.test(words) &&
      !speaksOfDuty(words) &&
      judgementWords(words).length === 0 &&
      !isAttributed(words, words.length);
    return isProof ? [atCitation(first, 'W14', { key: 'check.says.W14' }, 'claims')] : [];
  });
}

function everyCode(claims: readonly ClaimRow[], codes: ReadonlySet<string>): boolean {
  return (
    claims.length > 0 &&
    claims.every((claim) => claim.codes.length > 0 && claim.codes.every(({ codeId }) => codes.has(codeId)))
  );
}

/** W19: a norm that somebody set, cited as evidence without saying whose. */
export function checkNormativeClaims({ uses, isEvidenceMemo }: CheckContext): Finding[] {
  if (!isEvidenceMemo) return [];
  return uses
    .filter(
      ({ claim, sentence: { words } }) =>
        claim?.type === 'normative' && !isAttributed(words, words.length) && !speaksOfDuty(words),
    )
    .map((use) =>
      atCitation(use, 'W19', { key: 'check.says.W19.claim', values: { number: use.number } }, idOf(use)),
    );
}

function idOf({ claim }: CitedUse): string {
  return claim?.id ?? '';
}

/** The first use in each sentence, with all claims that the sentence cites and that exist. */
function bySentence(uses: readonly CitedUse[]): (readonly [CitedUse, readonly ClaimRow[]])[] {
  const groups = new Map<CitedUse['sentence'], [CitedUse, ClaimRow[]]>();
  for (const use of uses) {
    const group = groups.get(use.sentence) ?? [use, []];
    groups.set(use.sentence, group);
    if (use.claim) group[1].push(use.claim);
  }
  return [...groups.values()];
}

/** All words of a sentence, quotations included. */
function sentenceText({ sentence }: CitedUse): string {
  return sentence.block.text.slice(sentence.start, sentence.end);
}
