import { useEffect } from 'react';
import { commands } from '../../shared/application/commands';
import { isCommandWithheld, runCommand } from '../commands/command-registry';
import { onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify } from '../ui/notices';
import { matchesShortcut } from '../ui/shortcut-text';

const inWindow = commands.filter((command) => command.handledBy === 'window' && command.shortcut);

function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLTextAreaElement || isTextInput(target);
}

function isTextInput(target: HTMLElement): boolean {
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** Lists and choices are searched by typing. */
function isSearchedByTyping(target: EventTarget | null): boolean {
  const lists = 'select, [role="listbox"], [role="menu"], [role="grid"], [role="treegrid"]';
  return target instanceof Element && target.closest(lists) !== null;
}

/** Text fields keep plain keys and their own undo, lists keep plain keys. */
function belongsToField(event: KeyboardEvent, id: string): boolean {
  const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
  if (isPlainKey) return isTextEntry(event.target) || isSearchedByTyping(event.target);
  return isTextEntry(event.target) && (id === 'edit.undo' || id === 'edit.redo');
}

/** A dialog over the window takes all keys: what is done beneath it would not be seen. */
function isUnderDialog(): boolean {
  return document.querySelector('.modal-overlay') !== null;
}

/** Sends shortcuts that the window handles, and the native menu's choices, to the commands. */
export function useKeyboard(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isUnderDialog()) return;
      const command = inWindow.find((candidate) => matchesShortcut(event, candidate.shortcut ?? ''));
      if (!command || belongsToField(event, command.id)) return;
      if (isCommandWithheld(command.id)) notify({ tone: 'warning', text: message('window.readOnly') });
      else if (!runCommand(command.id)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    const stopMenu = onEvent('menu.command', ({ command }) => void runCommand(command));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stopMenu();
    };
  }, []);
}
