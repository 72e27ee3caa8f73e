import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { message } from '../messages/messages';
import { usePinnedCodes } from '../notebook-data/pinned-codes';
import { dimensionStyle } from '../ui/dimension-style';
import type { CodeChoosing } from './use-code-choice';

/** DOM id of a code's option, which the field names as the one highlighted. */
export function optionId(codeId: string): string {
  return `tag-code-${codeId}`;
}

export interface CodeOptionsProps {
  readonly choice: CodeChoosing;
  readonly onApply: () => void;
}

/** The codes that fit, best first. The focus stays in the field; a click chooses, a double click tags at once. */
export function CodeOptions({ choice, onApply }: CodeOptionsProps) {
  const pinned = usePinnedCodes();
  const highlightedId = choice.highlighted?.code.id;
  useEffect(() => {
    if (highlightedId) document.getElementById(optionId(highlightedId))?.scrollIntoView({ block: 'nearest' });
  }, [highlightedId]);
  if (choice.matches.length === 0) return <p className="tag-form__none">{message('tagging.none')}</p>;
  return (
    <div
      id="tag-codes"
      className="code-options"
      role="listbox"
      aria-multiselectable
      aria-label={message('tagging.codes')}
    >
      {choice.matches.map(({ code, dimension }, index) => {
        const isChosen = choice.chosen.some(({ codeId }) => codeId === code.id);
        return (
          <div
            key={code.id}
            id={optionId(code.id)}
            role="option"
            aria-selected={isChosen}
            className={`code-option${index === choice.index ? ' code-option--highlighted' : ''}`}
            style={dimensionStyle(colourKeyOf({ code, dimension }))}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => choice.index !== index && choice.highlight(index)}
            onClick={() => choice.toggle(code.id)}
            onDoubleClick={onApply}
          >
            <span className="code-option__key">{dimension.key}</span>
            <span className="code-option__name">
              {code.label.en} <span lang="zh-Hans">{code.label.zh}</span>
            </span>
            {pinned.includes(code.id) ? <kbd>{pinned.indexOf(code.id) + 1}</kbd> : null}
            {isChosen ? <Check size={14} aria-hidden /> : null}
          </div>
        );
      })}
    </div>
  );
}
