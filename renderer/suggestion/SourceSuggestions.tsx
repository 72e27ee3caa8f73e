import { Lightbulb } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { ShownSource } from '../editor/reader/shown-source';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { toggleSuggestions, useWatchedSuggestions } from './ask-suggestions';
import { SuggestionCard } from './SuggestionCard';
import { suggestionKey } from './suggestion-order';
import { useSuggestions } from './suggestion-state';
import { useSlow } from './use-slow';
import { useSuggestionCommands } from './use-suggestion-commands';
import { useSuggestionMarks } from './use-suggestion-marks';
import './SourceSuggestions.css';

/** What takes longer than this (ms) says so. */
const slowMs = 400;

/** The suggestions of a source that is being read: the button that shows them, their underlines, keys and card. */
export function SourceSuggestions({ shown }: { readonly shown: ShownSource }) {
  const { sourceId, version, isActive } = shown;
  useWatchedSuggestions(sourceId);
  const isShown = useSuggestions((state) => state.shown.has(sourceId));
  const isAsking = useSuggestions((state) => state.asking.has(sourceId));
  const answer = useSuggestions((state) => state.lists.get(sourceId));
  const current = useSuggestions((state) => state.current);
  const news = useSuggestions((state) => state.news);
  const list = isShown && answer?.ok && answer.value.version === version ? answer.value : undefined;
  const isSlow = useSlow(isAsking, slowMs);
  useSuggestionMarks(shown, list);
  const decide = useSuggestionCommands(shown, list);
  const inCard = list?.suggestions.find(
    (suggestion) => current?.sourceId === sourceId && suggestionKey(suggestion) === current.key,
  );
  const count = list?.suggestions.length;
  return (
    <>
      {isSlow ? <span className="source-suggestions__asking">{message('suggestion.asking')}</span> : null}
      <IconButton
        icon={Lightbulb}
        label={isShown ? message('suggestion.hide', { count: count ?? 0 }) : message('suggestion.show')}
        shortcut="CmdOrCtrl+Shift+G"
        isPressed={isShown}
        {...(count === undefined ? {} : { badge: String(count) })}
        onPress={() => toggleSuggestions(sourceId)}
      />
      {isActive
        ? createPortal(
            <>
              {inCard && list && current ? (
                <SuggestionCard
                  shown={shown}
                  list={list}
                  suggestion={inCard}
                  current={current}
                  decide={decide}
                />
              ) : null}
              <div role="status" className="unseen">
                {isSlow ? message('suggestion.asking') : news}
              </div>
            </>,
            document.body,
          )
        : null}
    </>
  );
}
