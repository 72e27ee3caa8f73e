import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { sameRule } from './suggestion-order';
import type { SuggestionList } from './suggestion-state';
import type { SuggestionDecisions } from './use-suggestion-commands';

export interface SuggestionButtonsProps {
  readonly list: SuggestionList;
  readonly suggestion: Suggestion;
  readonly decide: SuggestionDecisions;
}

/** Accept and reject, for this sentence and for all that the rule found. */
export function SuggestionButtons({ list, suggestion, decide }: SuggestionButtonsProps) {
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (!isWritable) return <p className="suggestion-card__note">{message('suggestion.readOnly')}</p>;
  const count = sameRule(list.suggestions, suggestion).length;
  const whole = {
    acceptRule: decide.acceptRule,
    rejectHere: () => decide.reject('rule-in-source'),
    rejectEverywhere: () => decide.reject('rule'),
  };
  return (
    <div className="suggestion-card__buttons">
      <Button tone="primary" data-first onPress={() => decide.accept('sentence')}>
        {message('suggestion.accept')} <kbd>A</kbd>
      </Button>
      <Button onPress={() => decide.accept('words')}>
        {message('suggestion.acceptWords')} <kbd>⇧A</kbd>
      </Button>
      <Button onPress={() => decide.reject('sentence')}>
        {message('suggestion.reject')} <kbd>X</kbd>
      </Button>
      <MenuTrigger>
        <AriaButton className="button button--quiet">
          {message('suggestion.wholeRule')} <ChevronDown size={14} aria-hidden />
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="list-box"
            aria-label={message('suggestion.wholeRule')}
            onAction={(key) => whole[key as keyof typeof whole]()}
          >
            <MenuItem id="acceptRule" className="list-box__item">
              {message('suggestion.acceptRule', { count })}
            </MenuItem>
            <MenuItem id="rejectHere" className="list-box__item">
              {message('suggestion.rejectRuleHere', { count })}
            </MenuItem>
            <MenuItem id="rejectEverywhere" className="list-box__item">
              {message('suggestion.rejectRule')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
