import {
  exportFieldSchema,
  exportSectionSchema,
  partsOfFormat,
  type ExportPart,
} from '../../shared/memo/export-parts';
import type { ExportFormat } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { changeSettings } from '../notebook-data/notebook-data';
import { Check, CheckGroup } from '../ui/CheckGroup';
import type { PreviewCounts } from './use-preview';

interface ExportPartsChoiceProps {
  readonly format: ExportFormat;
  readonly parts: readonly ExportPart[];
  /** Undefined until the first preview is there. */
  readonly counts: PreviewCounts | undefined;
}

/** What is in the file: sections, names and notes, each with how much there is of it. Choices are remembered. */
export function ExportPartsChoice({ format, parts, counts }: ExportPartsChoiceProps) {
  const offered = partsOfFormat[format];
  const sections = exportSectionSchema.options.filter((part) => offered.includes(part));
  const fields = exportFieldSchema.options.filter((part) => offered.includes(part));
  return (
    <>
      {sections.length > 0 ? (
        <PartGroup name={message('memo.choice.sections')} group={sections} parts={parts} counts={counts} />
      ) : null}
      <PartGroup name={message('memo.choice.fields')} group={fields} parts={parts} counts={counts} />
    </>
  );
}

interface PartGroupProps {
  readonly name: string;
  readonly group: readonly ExportPart[];
  readonly parts: readonly ExportPart[];
  readonly counts: PreviewCounts | undefined;
}

function PartGroup({ name, group, parts, counts }: PartGroupProps) {
  const toggle = (part: ExportPart): void => {
    const exportParts = parts.includes(part) ? parts.filter((other) => other !== part) : [...parts, part];
    void changeSettings({ exportParts });
  };
  return (
    <CheckGroup legend={name}>
      {group.map((part) => (
        <Check
          key={part}
          label={message(`memo.choice.${part}`)}
          count={counts && message(`memo.choice.${part}.count`, { count: counts.parts[part] })}
          isChecked={parts.includes(part)}
          onToggle={() => toggle(part)}
        />
      ))}
    </CheckGroup>
  );
}
