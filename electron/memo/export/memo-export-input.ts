import type { MemoToAnnotate } from '../../../shared/memo/annotated-memo';

/** Everything that an export is made from; the exporters read nothing else. */
export type MemoExportInput = MemoToAnnotate;
