import { Paragraph, type ICommentOptions } from 'docx';
import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import { printableText } from '../../../../shared/text/printable-text';
import { message } from '../../../messages/messages';
import { textRuns } from './docx-inlines';

/** The words that a citation rests on, as a comment of Word's beside its first use. */
export interface QuoteComment {
  /** Of the citation, and of the comment. */
  readonly number: number;
  readonly quotes: readonly { readonly text: string; readonly language: string | null }[];
}

/** The quotes of every cited claim that is there, by number. */
export function quoteComments({ citations }: AnnotatedMemo): QuoteComment[] {
  return existingClaims(citations).map(({ number, passages }) => ({
    number,
    quotes: passages.map(({ evidence, source }) => ({
      text: printableText(evidence.quote),
      language: source?.language ?? null,
    })),
  }));
}

/** Comments as Word keeps them. `at` is a UTC instant, ISO 8601; their author is the application, not a person. */
export function docxComments(comments: readonly QuoteComment[], at: string): ICommentOptions[] {
  return comments.map(({ number, quotes }) => ({
    id: number,
    author: message('memo.annex.comment.author'),
    initials: message('memo.annex.comment.initials'),
    date: new Date(at),
    children: quotes.map(({ text, language }) => new Paragraph({ children: textRuns(text, language) })),
  }));
}
