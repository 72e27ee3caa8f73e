import { exportFieldSchema, partsOfFormat, type ExportPart } from '../../shared/memo/export-parts';
import type { ExportFormat } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import type { PreviewCounts } from './use-preview';

interface ExportContentsProps {
  readonly format: ExportFormat;
  readonly parts: readonly ExportPart[];
  readonly counts: PreviewCounts;
}

/** Fields that tell of somebody or something, rather than hold words. */
const names = exportFieldSchema.options.filter((field) => /-(?:names?|times)$/.test(field));

/** What is in the file in one sentence, and whether it names anybody. */
export function ExportContents({ format, parts, counts }: ExportContentsProps) {
  const named = names.some((part) => parts.includes(part) && partsOfFormat[format].includes(part));
  return (
    <p className="export-dialog__note">
      {message('memo.choice.inFile', { citations: counts.citations, endnotes: counts.endnotes })}{' '}
      {named ? null : message('memo.choice.private')}
    </p>
  );
}
