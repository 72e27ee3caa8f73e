import { message } from '../messages/messages';
import { optionId } from './CodeOptions';
import type { CodeChoosing } from './use-code-choice';

export interface CodeFieldProps {
  readonly choice: CodeChoosing;
  /** Takes the focus when it appears. */
  readonly isFocused?: boolean;
}

/** The field that codes are found with; arrows go through the list of options, which stays where it is. */
export function CodeField({ choice, isFocused = false }: CodeFieldProps) {
  return (
    <input
      className="tag-form__field"
      role="combobox"
      aria-label={message('tagging.field')}
      aria-expanded
      aria-controls="tag-codes"
      aria-autocomplete="list"
      aria-activedescendant={choice.highlighted ? optionId(choice.highlighted.code.id) : undefined}
      placeholder={message('tagging.field')}
      autoFocus={isFocused}
      autoComplete="off"
      spellCheck={false}
      value={choice.query}
      onChange={(event) => choice.setQuery(event.target.value)}
      onKeyDown={(event) => {
        if (!event.nativeEvent.isComposing && choice.onKey(event)) event.preventDefault();
      }}
    />
  );
}
