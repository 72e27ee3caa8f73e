import type { CitationUse } from '../../../../shared/memo/annotated-memo';
import type { TextMark } from '../../../../shared/memo/memo-document';

/**
 * A memo as it is printed, in words and in order, before any file format. Every renderer writes all of it and adds
 * no words, so that Markdown, HTML, DOCX, ODT and PDF say the same.
 */
export interface MemoLayout {
  readonly title: string;
  readonly author: string;
  /** UTC instant, ISO 8601. */
  readonly exportedAt: string;
  readonly facts: readonly LayoutFact[];
  /** How to read the memo, and what to check before relying on it. */
  readonly preface: readonly LayoutBlock[];
  readonly body: readonly LayoutBlock[];
  readonly notes: { readonly heading: string; readonly items: readonly LayoutNote[] };
  readonly annexes: readonly LayoutBlock[];
  readonly endnotes: { readonly heading: string; readonly items: readonly LayoutEndnote[] };
}

export interface LayoutFact {
  readonly label: string;
  readonly spans: readonly Span[];
}

/** A note of the analyst's. */
export interface LayoutNote {
  readonly letter: string;
  readonly spans: readonly Span[];
}

export interface LayoutEndnote {
  readonly number: number;
  /** Paragraphs. */
  readonly lines: readonly (readonly Span[])[];
}

export interface LayoutListItem {
  readonly spans: readonly Span[];
  readonly list?: LayoutList | undefined;
}
export interface LayoutList {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly LayoutListItem[];
}
export interface LayoutRow {
  readonly id?: string;
  readonly cells: readonly (readonly Span[])[];
}
export interface LayoutTable {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly header: readonly (readonly Span[])[] | null;
  readonly rows: readonly LayoutRow[];
  /** Widths of the columns in per cent, or null for equal ones. */
  readonly widths: readonly number[] | null;
  /** True for a table that needs a page in landscape. */
  readonly isWide: boolean;
}

export type LayoutBlock =
  /** `level` is 2–6; the title alone has level 1. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly spans: readonly Span[];
      readonly id?: string;
    }
  | { readonly kind: 'paragraph' | 'quote' | 'warning'; readonly spans: readonly Span[] }
  /** A passage of a source: never hyphenated, wrapped or changed. `language` is BCP 47 or null where unknown. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly language: string | null }
  | { readonly kind: 'facts'; readonly facts: readonly LayoutFact[] }
  | { readonly kind: 'rule' }
  | LayoutList
  | LayoutTable;

export type Span =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly marks: readonly TextMark[];
      /** BCP 47 where it is known and not that of the memo. */
      readonly language: string | null;
    }
  | { readonly kind: 'line-break' }
  /** Shown in one piece, without hyphens: a hash or an identifier. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly spans: readonly Span[] }
  /** Leads to an id inside the memo. */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  /** One bracket. */
  | { readonly kind: 'citation'; readonly uses: readonly CitationUse[] }
  /** The number of a cited claim outside a bracket; `isFirst` where the text itself never cites it. */
  | { readonly kind: 'endnote-number'; readonly number: number; readonly isFirst: boolean }
  | { readonly kind: 'note'; readonly letter: string }
  /** Ends a sentence that cites nothing. */
  | { readonly kind: 'own-mark' };

/** What marks a sentence as the analyst's own, in every format. */
export const ownMark = '°';

/** Ids of what references lead to; letters, digits, hyphens and dots only. */
export const layoutIds = {
  endnote: (number: number): string => `endnote-${number}`,
  use: (number: number, use: number): string => `citation-${number}-${use}`,
  row: (label: string): string => `evidence-${label}`,
  quote: (label: string): string => `quote-${label}`,
  search: (number: number): string => `search-${number}`,
  note: (letter: string): string => `note-${letter}`,
  noteUse: (letter: string): string => `note-use-${letter}`,
  code: (codeId: string): string => `code-${codeId}`,
};
