import { BibLatexParser } from 'biblatex-csl-converter';

/** BibTeX that is longer once its macros are written out than a library of references ever is. */
export class ExpansionTooLong extends Error {}

/** Counts what macros add to a file, in UTF-16 units, and throws ExpansionTooLong past `limit`. */
export class ExpansionBudget {
  private readonly limit: number;
  private spent = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  spend(length: number): void {
    this.spent += length;
    if (this.spent > this.limit) throw new ExpansionTooLong();
  }
}

/** A few lines of macros, each twice the one before, would otherwise make gigabytes. */
export class BibtexParser extends BibLatexParser {
  private readonly budget: ExpansionBudget;

  constructor(text: string, budget: ExpansionBudget, macros: Readonly<Record<string, string>> = {}) {
    // The parser looks for the end of a comment for ever where its line is not ended.
    super(`${text}\n`, { processUnexpected: true, processUnknown: true, processInvalidURIs: true });
    this.budget = budget;
    this.strings = { ...macros };
  }

  override singleValue(): string {
    const start = this.pos;
    const value = super.singleValue();
    this.budget.spend(Math.max(0, value.length - (this.pos - start)));
    return value;
  }
}
