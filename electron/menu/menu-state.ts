import type { Settings } from '../../shared/settings/settings-schema';

/** What the native menu says and allows: as the page of the focused window last told it. */
export interface MenuState {
  /** Finished text; null where there is nothing to undo. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  /** By command id; a command that is not named can be chosen. */
  readonly enabled: Readonly<Record<string, boolean>>;
}

/** The menu of a window whose page has not said anything yet. */
export const initialMenuState: MenuState = { undoLabel: null, redoLabel: null, enabled: {} };

/** What the menu is made from besides. */
export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  readonly theme: Settings['theme'];
  readonly hasDeveloperTools: boolean;
  /** A command was chosen, by mouse or by its shortcut. */
  readonly choose: (command: string) => void;
}

/** Whether a command can be chosen now. */
export function isCommandEnabled(state: MenuState, command: string): boolean {
  if (command === 'edit.undo' && state.undoLabel === null && !Object.hasOwn(state.enabled, command))
    return false;
  if (command === 'edit.redo' && state.redoLabel === null && !Object.hasOwn(state.enabled, command))
    return false;
  return Object.hasOwn(state.enabled, command) ? state.enabled[command] === true : true;
}
