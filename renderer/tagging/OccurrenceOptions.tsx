import type { WordMatching } from '../../shared/text/word-places';
import { message } from '../messages/messages';
import { TextField } from '../ui/TextField';

export interface OccurrenceOptionsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly matching: WordMatching;
  readonly onMatching: (matching: WordMatching) => void;
  readonly isEverySource: boolean;
  readonly onEverySource: (isEverySource: boolean) => void;
}

/** What is looked for, how exactly, and where. */
export function OccurrenceOptions(props: OccurrenceOptionsProps) {
  const { words, onWords, matching, onMatching, isEverySource, onEverySource } = props;
  const options = [
    ['isWholeWord', message('tagging.everywhere.wholeWord')],
    ['isCaseExact', message('tagging.everywhere.case')],
    ['isScriptExact', message('tagging.everywhere.script')],
  ] as const;
  return (
    <div className="occurrences__options">
      <TextField label={message('tagging.everywhere.words')} value={words} onChange={onWords} />
      <fieldset className="occurrences__choices">
        <legend className="unseen">{message('tagging.everywhere.matching')}</legend>
        {options.map(([name, label]) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={matching[name]}
              onChange={() => onMatching({ ...matching, [name]: !matching[name] })}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="occurrences__choices">
        <legend className="unseen">{message('tagging.everywhere.where')}</legend>
        {[false, true].map((every) => (
          <label key={String(every)}>
            <input
              type="radio"
              name="occurrences-where"
              checked={isEverySource === every}
              onChange={() => onEverySource(every)}
            />{' '}
            {message(every ? 'tagging.everywhere.where.all' : 'tagging.everywhere.where.here')}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
