import { useId } from 'react';
import { Focusable, TooltipTrigger } from 'react-aria-components';
import { polaritySchema, type Polarity } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import { DefinitionsTip } from '../ui/DefinitionsTip';
import { useIsFieldReadOnly } from '../ui/read-only';
import { polarityOptions } from './polarity-options';
import './PolarityChoice.css';

export interface PolarityChoiceProps {
  readonly selected: Polarity;
  readonly onSelect: (polarity: Polarity) => void;
}

/** Whether the text says that it is so, that it is not, or that it may be. */
export function PolarityChoice({ selected, onSelect }: PolarityChoiceProps) {
  const name = useId();
  return (
    <fieldset className="polarity-choice" disabled={useIsFieldReadOnly()}>
      <legend className="unseen">{message('tagging.polarity')}</legend>
      {polaritySchema.options.map((polarity) => (
        <label
          key={polarity}
          className={`polarity-choice__option polarity-choice__option--${polarity}`}
          title={message(`claim.polarity.${polarity}.note`)}
        >
          <TooltipTrigger delay={500} closeDelay={0}>
            <Focusable>
              <input
                type="radio"
                name={name}
                className="unseen"
                checked={polarity === selected}
                onChange={() => onSelect(polarity)}
              />
            </Focusable>
            <DefinitionsTip
              title={message('tagging.polarity')}
              options={polarityOptions}
              selected={polarity}
            />
          </TooltipTrigger>
          <span>{message(`claim.polarity.${polarity}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
