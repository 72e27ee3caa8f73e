import { useEffect, useRef } from 'react';
import type { Suggestion } from '../../shared/suggestion/suggestion-schema';
import { useCommand } from '../commands/command-registry';
import type { ShownSource } from '../editor/reader/shown-source';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { showSuggestions, toggleSuggestions } from './ask-suggestions';
import { nameOfCode } from '../notebook-data/name-of-code';
import {
  acceptSuggestions,
  rejectSuggestions,
  type PassageChoice,
  type RejectionScope,
} from './suggestion-actions';
import { nextUndecided, sameRule, suggestionBeside, suggestionKey } from './suggestion-order';
import {
  announce,
  closeSuggestion,
  showSuggestion,
  useSuggestions,
  type SuggestionList,
} from './suggestion-state';

/** What can be done with the suggestion in the card; each goes on to the next. */
export interface SuggestionDecisions {
  readonly accept: (choice: PassageChoice) => void;
  readonly acceptRule: () => void;
  readonly reject: (scope: RejectionScope) => void;
  readonly step: (direction: 1 | -1) => void;
}

/** Serves the commands of suggestions for one reader. */
export function useSuggestionCommands(
  shown: ShownSource,
  list: SuggestionList | undefined,
): SuggestionDecisions {
  const { sourceId, reader, isActive } = shown;
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const hasCard = useSuggestions(({ current }) => current?.sourceId === sourceId && !current.isHovered);
  const decide = decisions(shown, list);
  const wanted = useRef<1 | -1 | null>(null);
  const step = (direction: 1 | -1): void => {
    if (list) return decide.step(direction);
    wanted.current = direction;
    showSuggestions(sourceId);
  };
  const isKnown = list !== undefined;
  useEffect(() => {
    if (!list) return;
    announce(message('suggestion.found', { count: list.suggestions.length }));
    if (wanted.current !== null) decide.step(wanted.current);
    wanted.current = null;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when they come
  }, [isKnown, reader]);
  const canDecide = isActive && isWritable && hasCard;
  useCommand('evidence.toggleSuggestions', () => toggleSuggestions(sourceId), isActive);
  useCommand('evidence.nextSuggestion', () => step(1), isActive);
  useCommand('evidence.previousSuggestion', () => step(-1), isActive);
  useCommand('evidence.acceptSuggestion', () => decide.accept('sentence'), canDecide);
  useCommand('evidence.acceptSuggestionWords', () => decide.accept('words'), canDecide);
  useCommand('evidence.rejectSuggestion', () => decide.reject('sentence'), canDecide);
  return decide;
}

function decisions({ sourceId, reader }: ShownSource, list: SuggestionList | undefined): SuggestionDecisions {
  const all = list?.suggestions ?? [];
  const version = list?.version ?? 0;
  const inCard = (): Suggestion | undefined => {
    const { current } = useSuggestions.getState();
    return all.find((suggestion) => suggestionKey(suggestion) === current?.key);
  };
  const goTo = (suggestion: Suggestion, said: string): void => {
    showSuggestion(sourceId, suggestion);
    reader.goTo({ start: suggestion.start, end: suggestion.end });
    reader.focus();
    const at = all.indexOf(suggestion) + 1;
    const values = { code: nameOfCode(suggestion.codeId), quote: suggestion.quote, at, count: all.length };
    announce([said, message('suggestion.reached', values)].filter(Boolean).join(' '));
  };
  /** Leaves what was decided on for the next one. */
  const goOn = (from: Suggestion, decided: readonly Suggestion[], said: string): void => {
    const next = nextUndecided(all, suggestionKey(from), new Set(decided.map(suggestionKey)));
    if (next) return goTo(next, said);
    closeSuggestion();
    reader.focus();
    announce(`${said} ${message('suggestion.allDone')}`);
  };
  const said = (key: 'suggestion.accepted' | 'suggestion.rejected', some: readonly Suggestion[]): string =>
    message(key, { count: some.length, code: nameOfCode(some[0]?.codeId ?? '') });
  return {
    accept: (choice) => {
      const one = inCard();
      const { current } = useSuggestions.getState();
      if (!one || !current) return;
      goOn(one, [one], said('suggestion.accepted', [one]));
      void acceptSuggestions({ sourceId, version, suggestions: [one] }, choice, current.polarity);
    },
    acceptRule: () => {
      const one = inCard();
      if (!one) return;
      const suggestions = sameRule(all, one);
      goOn(one, suggestions, said('suggestion.accepted', suggestions));
      void acceptSuggestions({ sourceId, version, suggestions }, 'sentence');
    },
    reject: (scope) => {
      const one = inCard();
      if (!one) return;
      const suggestions = scope === 'sentence' ? [one] : sameRule(all, one);
      goOn(one, suggestions, said('suggestion.rejected', suggestions));
      void rejectSuggestions({ sourceId, version, suggestions }, scope);
    },
    step: (direction) => {
      const { current } = useSuggestions.getState();
      const key = current?.sourceId === sourceId ? current.key : null;
      const from = reader.caretPosition ?? reader.places.topPosition;
      const next = suggestionBeside(all, key, from, direction);
      if (next) goTo(next, '');
      else announce(message('suggestion.none'));
    },
  };
}
