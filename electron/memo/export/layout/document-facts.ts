import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import { printableText } from '../../../../shared/text/printable-text';
import { message } from '../../../messages/messages';

/** What a file says of itself outside its text. */
export interface DocumentFacts {
  readonly title: string;
  /** Empty where nobody is named. */
  readonly author: string;
  /** UTC instant of the export, ISO 8601. */
  readonly at: string;
}

/** Title, author and time of a memo's files. */
export function documentFacts({ title, facts }: AnnotatedMemo): DocumentFacts {
  return {
    title: printableText(title).replaceAll('\n', ' ') || message('memo.annex.untitled'),
    author: printableText(facts.analystName),
    at: facts.exportedAt,
  };
}
