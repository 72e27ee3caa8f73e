import { CommentRangeEnd, CommentRangeStart, CommentReference, TextRun, type ParagraphChild } from 'docx';

/** What is commented on, with the comment’s mark behind it. */
export function commentedOn(number: number, children: readonly ParagraphChild[]): ParagraphChild[] {
  return [
    new CommentRangeStart(number),
    ...children,
    new CommentRangeEnd(number),
    new TextRun({ children: [new CommentReference(number)] }),
  ];
}
