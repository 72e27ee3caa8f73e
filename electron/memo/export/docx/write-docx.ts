import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import type { ExportPart } from '../../../../shared/memo/export-parts';
import { layOutMemo } from '../layout/lay-out-memo';
import { quoteComments } from './docx-comments';
import { renderDocx } from './render-docx';

/** A memo as a Word document, with the parts of it that Word alone has. */
export function writeDocx(memo: AnnotatedMemo, parts: readonly ExportPart[]): Promise<Uint8Array> {
  return renderDocx(layOutMemo(memo, parts), {
    hasContents: parts.includes('contents'),
    comments: parts.includes('quote-comments') ? quoteComments(memo) : [],
  });
}
