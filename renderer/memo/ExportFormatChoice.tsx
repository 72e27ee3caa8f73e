import { Label, Radio, RadioGroup } from 'react-aria-components';
import { exportFormatSchema, type ExportFormat } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { changeSettings } from '../notebook-data/notebook-data';

interface ExportFormatChoiceProps {
  readonly format: ExportFormat;
  /** Exports at once: the links of the preview lie between the formats and the button. */
  readonly onEnter: () => void;
}

/** The formats, and what the chosen one is good for. */
export function ExportFormatChoice({ format, onEnter }: ExportFormatChoiceProps) {
  return (
    <div className="export-dialog__choice" onKeyDownCapture={(event) => event.key === 'Enter' && onEnter()}>
      <RadioGroup
        className="check-group"
        value={format}
        onChange={(value) => void changeSettings({ lastExportFormat: value as ExportFormat })}
      >
        <Label className="check-group__legend">{message('memo.dialog.format')}</Label>
        <div className="export-dialog__formats">
          {exportFormatSchema.options.map((option) => (
            <Radio
              key={option}
              value={option}
              className="export-dialog__format"
              autoFocus={option === format}
            >
              {message(`memo.dialog.format.${option}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <p className="export-dialog__note">{message(`memo.dialog.format.${format}.note`)}</p>
    </div>
  );
}
