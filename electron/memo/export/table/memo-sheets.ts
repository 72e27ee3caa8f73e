/** One sheet of a memo's evidence: the same cells in a spreadsheet and in a table of characters. */
export interface MemoSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

/** Words word for word, or a count. Dates are words too: EDTF says more than a spreadsheet's dates can. */
export type SheetCell = string | number;
