import { useEffect, type RefObject } from 'react';
import type { ShownSource } from '../editor/reader/shown-source';
import { runCommand } from '../commands/command-registry';
import { choosePolarity, closeSuggestion, type CurrentSuggestion } from './suggestion-state';
import type { SuggestionDecisions } from './use-suggestion-commands';
import { polaritySchema } from '../../shared/claim/claim-vocabulary';

/**
 * Keys of the card while the text or the card has the focus: X rejects, Alt+P changes the polarity, Enter goes into the
 * card, Escape back to the text. They come before the commands of the same keys, which are about the text beneath.
 */
export function useCardKeys(
  card: RefObject<HTMLElement | null>,
  { reader }: ShownSource,
  current: CurrentSuggestion,
  decide: SuggestionDecisions,
): void {
  useEffect(() => {
    if (current.isHovered) return undefined;
    const element = card.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isInCard = element?.contains(document.activeElement) ?? false;
      if ((!isInCard && !reader.hasFocus) || event.isComposing || reader.selection) return;
      const run = actionOf(event, isInCard);
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    const actionOf = (event: KeyboardEvent, isInCard: boolean): (() => void) | null => {
      const { key, altKey, shiftKey } = event;
      if (event.ctrlKey || event.metaKey) return null;
      if (altKey)
        return key.toLowerCase() === 'p' && !shiftKey ? () => choosePolarity(after(current.polarity)) : null;
      if (key === 'Escape') {
        return () => {
          closeSuggestion();
          reader.focus();
        };
      }
      if (key.toLowerCase() === 'x' && !shiftKey) return () => void runCommand('evidence.rejectSuggestion');
      if (key === 'Enter' && !isInCard && !shiftKey) {
        return () => element?.querySelector<HTMLElement>('[data-first]')?.focus();
      }
      return null;
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [card, reader, current, decide]);
}

function after(polarity: CurrentSuggestion['polarity']): CurrentSuggestion['polarity'] {
  const { options } = polaritySchema;
  return options[(options.indexOf(polarity) + 1) % options.length] ?? 'affirmed';
}
