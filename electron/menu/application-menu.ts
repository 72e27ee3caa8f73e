import { Menu } from 'electron';
import { isCommandEnabled, type MenuState, type MenuSurroundings } from './menu-state';
import { menuTemplate } from './menu-template';

/** The application's menu. It is made anew only where words change: a menu that is open would close. */
export class ApplicationMenu {
  private shown: { readonly words: string; readonly menu: Menu } | undefined;

  /** Makes the menu say and allow what this state says. */
  show(state: MenuState, surroundings: MenuSurroundings): void {
    const words = JSON.stringify([state.undoLabel, state.redoLabel, surroundings.theme]);
    if (this.shown?.words === words) {
      setEnabled(this.shown.menu, state);
      return;
    }
    const menu = Menu.buildFromTemplate(menuTemplate(state, surroundings));
    Menu.setApplicationMenu(menu);
    this.shown = { words, menu };
  }
}

function setEnabled(menu: Menu, state: MenuState): void {
  for (const item of menu.items) {
    if (item.submenu) setEnabled(item.submenu, state);
    // Only commands have an id with a dot; the system's own items know themselves when they can be chosen.
    else if (item.id?.includes('.')) item.enabled = isCommandEnabled(state, item.id);
  }
}
