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
