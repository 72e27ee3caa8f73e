import { annotateMemo } from '../../../shared/memo/annotate-memo';
import type { AnnotatedMemo } from '../../../shared/memo/annotated-memo';
import type { ExportPart } from '../../../shared/memo/export-parts';
import { withholdFields } from './choice/withhold-fields';
import type { MemoExportInput } from './memo-export-input';

/** What every format is rendered from: the memo without the fields that were not chosen. */
export function annotateChosen(input: MemoExportInput, parts: readonly ExportPart[]): AnnotatedMemo {
  return annotateMemo(withholdFields(input, parts));
}
