import type { ClaimRow, Evidence } from '../claim/claim-schema';
import { groupBy } from '../grouping/group-by';
import { citationKey, citesClaim, type CitationItem } from '../memo/citation-item';
import type { CheckedSearch } from '../search/search-check';
import type { SourceId } from '../source/source-schema';
import { endsSentence } from '../text/sentences';
import {
  positionIn,
  sentenceKey,
  toCheckedBlock,
  type CheckedBlock,
  type CheckedSentence,
} from './checked-text';
import type { CheckedSource, CheckInput } from './check-input';
import type { RuleId } from './check-schema';
import type { Finding, FindingWords } from './finding';
import { judgementWords } from './words/judgement-words';
import { isLegend } from './words/legend';

/** One number in one bracket. */
export interface CitedUse {
  readonly sentence: CheckedSentence;
  /** UTF-16 offsets of the bracket in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly item: CitationItem;
  /** The claim itself, or that whose passage is cited; undefined where the notebook no longer has it. */
  readonly claim: ClaimRow | undefined;
  /** The search in vain itself; undefined where the notebook no longer has its record. */
  readonly search: CheckedSearch | undefined;
  /** The passages that are cited by it; none where no claim is cited. */
  readonly evidence: readonly Evidence[];
  /** The sources of these, the one that was searched, or the one that is cited as a whole. */
  readonly sourceIds: readonly SourceId[];
  /** Whether the same is not cited before. */
  readonly isFirst: boolean;
  /** Whether it has a claim that was not cited before, in whole or in part. */
  readonly isFirstOfClaim: boolean;
}

/** A paragraph or item with a judgement, and the claims that it cites. */
export interface Judgement {
  readonly sentence: CheckedSentence;
  readonly start: number;
  readonly end: number;
  readonly uses: readonly CitedUse[];
}

/** What rules work on. */
export interface CheckContext extends CheckInput {
  readonly blocks: readonly CheckedBlock[];
  /** The sentences whose wording is checked: no headings, quotations, legends or lists of sources. */
  readonly prose: readonly CheckedSentence[];
  readonly uses: readonly CitedUse[];
  readonly sources: ReadonlyMap<SourceId, CheckedSource>;
  /** The key judgements; where the memo has no such part, every paragraph that judges. */
  readonly judgements: readonly Judgement[];
}

/** Reads a memo once for all rules. */
export function createContext(input: CheckInput): CheckContext {
  const blocks = input.plain.blocks.map(toCheckedBlock);
  const prose = blocks.flatMap(proseOf);
  const uses = usesIn(blocks, input);
  const sources = new Map((input.facts?.sources ?? []).map((source) => [source.id, source]));
  return { ...input, blocks, prose, uses, sources, judgements: judgementsIn(prose, uses) };
}

function proseOf(block: CheckedBlock): readonly CheckedSentence[] {
  if (block.kind === 'heading' || block.kind === 'label' || block.kind === 'quote') return [];
  if (block.section === 'legend' || block.section === 'references') return [];
  return block.sentences.filter(
    ({ words }) => !isLegend(words) && (block.kind !== 'cell' || endsSentence(words)),
  );
}

function usesIn(blocks: readonly CheckedBlock[], { facts }: CheckInput): CitedUse[] {
  if (!facts) return [];
  const claims = new Map(facts.claims.map((claim) => [claim.id, claim]));
  const searches = new Map(facts.searches.map((search) => [search.record.id, search]));
  const seen = new Set<string>();
  const isNew = (key: string | undefined) => key !== undefined && !seen.has(key) && seen.add(key) === seen;
  const uses: CitedUse[] = [];
  for (const sentence of blocks.flatMap((block) => block.sentences)) {
    for (const { start, end, items, numbers } of sentence.citations) {
      items.forEach((item, index) => {
        const claim = citesClaim(item) ? claims.get(item.claimId) : undefined;
        const search = item.to === 'search' ? searches.get(item.searchId) : undefined;
        const evidence = passagesOf(item, claim);
        uses.push({
          sentence,
          start: start - sentence.start,
          end: end - sentence.start,
          number: numbers[index] ?? 0,
          item,
          claim,
          search,
          evidence,
          sourceIds: sourcesOf(item, search, evidence),
          isFirst: isNew(`cited ${citationKey(item)}`),
          isFirstOfClaim: isNew(claim?.id),
        });
      });
    }
  }
  return uses;
}

function sourcesOf(
  item: CitationItem,
  search: CheckedSearch | undefined,
  evidence: readonly Evidence[],
): SourceId[] {
  if (item.to === 'source') return [item.sourceId];
  if (search) return [search.record.sourceId];
  return [...new Set(evidence.map(({ sourceId }) => sourceId))];
}

function passagesOf(item: CitationItem, claim: ClaimRow | undefined): readonly Evidence[] {
  const evidence = claim?.evidence ?? [];
  return item.to === 'passage' ? evidence.filter(({ id }) => id === item.evidenceId) : evidence;
}

function judgementsIn(prose: readonly CheckedSentence[], uses: readonly CitedUse[]): Judgement[] {
  const byBlock = groupBy(uses, ({ sentence }) => sentence.block);
  const found = new Map<CheckedBlock, Judgement>();
  for (const sentence of prose) {
    const { block } = sentence;
    const [first] = found.has(block) || isOpenSection(block) ? [] : judgementWords(sentence.words);
    if (first)
      found.set(block, { sentence, start: first.start, end: first.end, uses: byBlock.get(block) ?? [] });
  }
  const all = [...found.values()];
  const key = all.filter(({ sentence }) => sentence.block.section === 'key-judgements');
  return key.length > 0 ? key : all;
}

/** Parts that ask, or say what is not known: they judge nothing. */
export function isOpenSection({ section }: CheckedBlock): boolean {
  return section === 'question-and-scope' || section === 'gaps';
}

/** A finding at a place of a sentence; UTF-16 offsets in it. `subject` is the words there unless it is given. */
export function findingIn(
  sentence: CheckedSentence,
  { start, end }: { readonly start: number; readonly end: number },
  rule: RuleId,
  says: FindingWords,
  subject?: string,
): Finding {
  const { block } = sentence;
  return {
    rule,
    start: positionIn(block, sentence.start + start),
    end: positionIn(block, sentence.start + end),
    sentence: sentenceKey(sentence),
    subject: subject ?? sentence.words.slice(start, end).toLowerCase().replace(/\s+/g, ' '),
    says,
  };
}

/** A finding about a memo as a whole, shown at a block. */
export function findingOfMemo(
  block: CheckedBlock | undefined,
  rule: RuleId,
  says: FindingWords,
  subject = '',
): Finding {
  const start = block?.start ?? 0;
  const end = block ? positionIn(block, block.text.length) : 0;
  return { rule, start, end, sentence: '', subject, says };
}

/** Where findings about a whole memo stand: the heading of its key judgements, or its first judgement. */
export function judgementBlock({ blocks, judgements }: CheckContext): CheckedBlock | undefined {
  const heading = blocks.find(({ kind, section }) => kind === 'heading' && section === 'key-judgements');
  return heading ?? judgements[0]?.sentence.block;
}
