import { z } from 'zod';
import type { CheckReport } from '../check/check-report';
import type { CitedText } from '../citation/citation-schema';
import type { SourceCitations } from '../citation/source-citations';
import type { Claim, ClaimId, ClaimRow, CodeTag, Evidence, EvidenceId } from '../claim/claim-schema';
import type { Code, CodebookInUse, Dimension } from '../codebook/codebook-schema';
import type { CheckedSearch, SearchCheck } from '../search/search-check';
import type { NoneFound, SearchRecordId } from '../search/search-record';
import type { SourceDetail, SourceId } from '../source/source-schema';
import type { KnownClaim } from './known-claim';
import type { LiveBlock } from './live-block';
import type { LiveView } from './live-view';
import type { SectionRole, TextMark } from './memo-document';
import type { Memo } from './memo-schema';

/**
 * A memo as it is exported, before any format and before any words of ours: citations resolved to numbers,
 * every sentence known as cited or as the analyst's own, and everything a reviewer needs to check it.
 * All formats are made from this one model, so that they cannot differ.
 */
export interface AnnotatedMemo {
  readonly title: string;
  readonly facts: MemoFacts;
  readonly body: readonly AnnotatedBlock[];
  /** The analyst's notes; the first is lettered a. */
  readonly footnotes: readonly AnnotatedFootnote[];
  /** What is cited by number; the first has number 1. */
  readonly citations: readonly CitedItem[];
  /** How many of them are cited in the body; the rest are cited in footnotes alone. */
  readonly bodyCitationCount: number;
  /** The sources of all cited evidence, those searched and those cited as a whole, in order of first use. */
  readonly sources: readonly SourceDetail[];
  readonly codes: readonly UsedCode[];
  readonly legends: UsedLegends;
  readonly manifest: MemoManifest;
}

export interface MemoFacts {
  /** Empty where the settings name nobody. */
  readonly analystName: string;
  readonly notebookName: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly revision: number;
  readonly memoSha256: string;
  readonly exportedAt: string;
  readonly applicationVersion: string;
  readonly codebookName: { readonly en: string; readonly zh: string };
  readonly codebookVersion: string;
  readonly codebookSha256: string;
  /** The citation style's own name; null for Claimbook's own form. */
  readonly citationStyle: string | null;
}

export type AnnotatedInline =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly TextMark[] }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'citation'; readonly numbers: readonly CitationUse[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly AnnotatedInline[] }
  /** `index` counts from 0; see footnoteLetter. */
  | { readonly kind: 'footnote'; readonly index: number };

/** One number inside a bracket. */
export interface CitationUse {
  readonly number: number;
  /** Page or paragraph, as it is printed behind the number. */
  readonly locator?: string | undefined;
  /** 1 where the claim is cited for the first time, then 2, 3 …; uses in the body come before those in footnotes. */
  readonly use: number;
}

/** A sentence, or a stretch that is none (a heading, white space). */
export interface AnnotatedSentence {
  /** cited: it carries a citation; own: the analyst's words without one; none: not a sentence. */
  readonly standing: 'cited' | 'own' | 'none';
  readonly inlines: readonly AnnotatedInline[];
}

/** A run of inline content as its sentences, in order; together they hold everything that the run holds. */
export type AnnotatedRun = readonly AnnotatedSentence[];

export interface AnnotatedListItem {
  readonly run: AnnotatedRun;
  readonly list?: AnnotatedList | undefined;
}
export interface AnnotatedList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly AnnotatedListItem[];
}
export type AnnotatedBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly run: AnnotatedRun }
  /** `level` is 2–6: the title alone has level 1. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly role?: SectionRole | undefined;
      readonly run: AnnotatedRun;
    }
  | { readonly kind: 'rule' }
  | AnnotatedLive
  | {
      readonly kind: 'table';
      readonly hasHeaderRow: boolean;
      readonly rows: readonly (readonly AnnotatedRun[])[];
    }
  | AnnotatedList;

/** A block that is fed from claims, with what was computed for it. */
export interface AnnotatedLive {
  readonly kind: 'live';
  readonly live: LiveBlock;
  readonly view: LiveView;
  /** By row of a matrix: its citation; none where it names no claim. */
  readonly rowCitations: readonly (readonly CitationUse[])[];
  /** Numbers of the claims that it names, where the memo cites them as a whole. */
  readonly numbers: ReadonlyMap<string, number>;
}

export interface AnnotatedFootnote {
  readonly index: number;
  readonly run: AnnotatedRun;
}

/** A quote as compared with its source at export. */
export const quoteCheckSchema = z.enum([
  'verified',
  'quote-differs',
  'text-hash-differs',
  'bytes-hash-differs',
  'source-purged',
  'source-missing',
]);
export type QuoteCheck = z.infer<typeof quoteCheckSchema>;

/** What has a number: a claim, with all its passages or one of them, a source as a whole, or a search in vain. */
export type CitedItem = CitedClaim | CitedSource | CitedSearch;

/** A numbered claim with its evidence, or only its id where the notebook no longer has it. */
export type CitedClaim = MissingClaim | ExistingClaim;

export interface MissingClaim {
  readonly to: 'claim' | 'passage';
  readonly number: number;
  readonly claimId: ClaimId;
  readonly claim: null;
}

export interface ExistingClaim {
  readonly to: 'claim' | 'passage';
  readonly number: number;
  readonly claimId: ClaimId;
  readonly claim: Claim;
  readonly tags: readonly UsedTag[];
  /** All that the claim has; of a passage that alone, and none where the claim no longer has it. */
  readonly passages: readonly CitedPassage[];
}

/** A source that is cited as a whole: no words of it are quoted, and none were compared. */
export interface CitedSource {
  readonly to: 'source';
  readonly number: number;
  readonly sourceId: SourceId;
  /** Null where the notebook no longer has it. */
  readonly source: SourceDetail | null;
  readonly citation: StyledCitation | null;
}

/** A search of a source that found nothing, or only its id where the notebook no longer has the record. */
export interface CitedSearch {
  readonly to: 'search';
  readonly number: number;
  readonly searchId: SearchRecordId;
  /** Null where the notebook no longer has it. */
  readonly search: {
    readonly record: NoneFound;
    readonly check: SearchCheck;
    /** The version that was searched; null where the notebook no longer has it. */
    readonly source: SourceDetail | null;
    readonly citation: StyledCitation | null;
  } | null;
}

/** A source as the chosen citation style has it; null stands for Claimbook's own form. */
export interface StyledCitation {
  readonly texts: readonly CitedText[];
  /** Whether they say the pages too. */
  readonly hasPages: boolean;
}

export interface CitedPassage {
  /** "1" where the claim has one passage, else "1.1", "1.2" … */
  readonly label: string;
  readonly evidence: Evidence;
  /** Null where the notebook no longer has the source. */
  readonly source: SourceDetail | null;
  readonly check: QuoteCheck;
  /** Labels of the pages that it stands on; empty where the source has no pages. */
  readonly pages: readonly string[];
  readonly citation: StyledCitation | null;
}

/** A tag of a cited claim; `code` is null where the codebook in force does not have it. */
export interface UsedTag {
  readonly tag: CodeTag;
  readonly code: Code | null;
  readonly dimension: Dimension | null;
}

/** A code that a cited claim is tagged with; `code` is null where the codebook in force does not have it. */
export interface UsedCode {
  readonly codeId: string;
  readonly dimension: Dimension | null;
  readonly code: Code | null;
  /** Numbers of the claims that carry it. */
  readonly numbers: readonly number[];
}

/** Which scales a reader of the memo needs. */
export interface UsedLegends {
  readonly ratings: boolean;
  readonly likelihood: boolean;
}

/** A sentence that rests on no passage. */
export interface OwnSentence {
  readonly text: string;
  /** Words of the heading above it; empty before the first heading. */
  readonly section: string;
  /** Index of the footnote it stands in, or null in the body. */
  readonly footnote: number | null;
}

/** A citation that leads to nothing. */
export interface MissingItem {
  readonly to: CitedItem['to'];
  readonly number: number;
  /** Of the claim, the source or the search. */
  readonly id: string;
}

/** What was counted and found at export. */
export interface MemoManifest {
  /** Brackets in body and footnotes. */
  readonly citations: number;
  readonly citedSentences: number;
  /** In reading order, the footnotes' after the body's. */
  readonly ownSentences: readonly OwnSentence[];
  /** Headings with nothing below them. */
  readonly emptySections: readonly string[];
  readonly failedQuotes: readonly CitedPassage[];
  /** Numbers of searches that found something, or could not be run, when they were run again. */
  readonly failedSearches: readonly number[];
  /** Sentences whose citations name sources as a whole and nothing that is quoted, in reading order. */
  readonly wholeSourceSentences: readonly OwnSentence[];
  /** Numbers of claims that changed since the memo came to cite them, or since their state was accepted. */
  readonly changedClaims: readonly number[];
  /** What is cited and no longer in the notebook. */
  readonly missing: readonly MissingItem[];
  /** Everyone who coded a cited claim. */
  readonly coders: readonly string[];
  /** What the checks found; left out where they were not applied. */
  readonly checks?: CheckReport | undefined;
}

/** Everything that an exported memo is made from. */
export interface MemoToAnnotate {
  readonly memo: Memo;
  /** The claims that the memo cites and that exist; any order. */
  readonly claims: readonly ClaimRow[];
  /** The sources of those claims' evidence, those searched and those cited as a whole that exist, one for each version. */
  readonly sources: readonly SourceDetail[];
  /** The result of checking each quote against its source now, by evidence id. */
  readonly quoteChecks: Readonly<Record<EvidenceId, QuoteCheck>>;
  /** The searches in vain that the memo cites and that exist, run again now; any order. */
  readonly searches: readonly CheckedSearch[];
  /** What was computed for the live blocks, in the order in which they stand. */
  readonly liveViews: readonly LiveView[];
  /** What the memo knows of the claims that it cites. */
  readonly knownClaims: readonly KnownClaim[];
  /** What the checks found, with these quotes; left out where they were not applied. */
  readonly checks?: CheckReport | undefined;
  readonly codebook: CodebookInUse;
  readonly notebookName: string;
  readonly applicationVersion: string;
  /** UTC instant of the export, ISO 8601. */
  readonly exportedAt: string;
  /** As the settings name the analyst; empty where they do not. */
  readonly analystName: string;
  /** The citation style; left out or null: Claimbook's own form. */
  readonly citations?: SourceCitations | null | undefined;
}
