/** One line of a menu at the caret. */
export interface MenuOption {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  /** `more` keeps the menu open for the next citation of the same bracket. */
  readonly accept: (more: boolean) => void;
}

/** What a menu offers, and whether that is what was typed for: claims are looked up, which takes a moment. */
export interface MenuOptions {
  readonly options: readonly MenuOption[];
  readonly isSettled: boolean;
}

/** The option that was gone to, for what was typed then. */
export interface ChosenOption {
  readonly query: string;
  readonly id: string;
}

/**
 * Where the option stands that Enter takes: the one that was gone to, also after more was found around it; the first one
 * where none was, or what is typed is another query.
 */
export function placeOfChosen(
  options: readonly Pick<MenuOption, 'id'>[],
  chosen: ChosenOption | null,
  query: string,
): number {
  if (chosen?.query !== query) return 0;
  return Math.max(
    0,
    options.findIndex(({ id }) => id === chosen.id),
  );
}
