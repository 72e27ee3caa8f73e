const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

const macSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};
const otherSigns: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};

/** An Electron accelerator as people write it: "CmdOrCtrl+Shift+Z" becomes "Ctrl+Shift+Z", or "⌘⇧Z" on a Mac. */
export function shortcutText(accelerator: string): string {
  const parts = accelerator.split('+');
  return isMac
    ? parts.map((part) => macSigns[part] ?? part).join('')
    : parts.map((part) => otherSigns[part] ?? part).join('+');
}

/** Whether a key event is this accelerator. Letters and digits compare by what the key types, without Shift's change. */
export function matchesShortcut(event: KeyboardEvent, accelerator: string): boolean {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name);
  const command = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (other || command !== wants('CmdOrCtrl') || event.altKey !== wants('Alt')) return false;
  if (key === 'Plus') return event.key === '+' || event.key === '=';
  if (event.shiftKey !== wants('Shift')) return false;
  if (key === 'Left' || key === 'Right') return event.key === `Arrow${key}`;
  return event.key.toLowerCase() === key.toLowerCase();
}
