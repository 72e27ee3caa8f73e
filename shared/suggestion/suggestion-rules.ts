/** What applies beside the triggers themselves. */
export interface SuggestionRules {
  /** Codes that are dropped where any other code fires in the same sentence. */
  readonly residual: ReadonlySet<string>;
  /** A code that is dropped in a sentence where one of the listed, narrower codes fires. */
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

/** The codes that decide whether one is suggested: itself and those that it gives way to; undefined: every code. */
export function codesBearingOn(codeId: string, rules: SuggestionRules): ReadonlySet<string> | undefined {
  if (rules.residual.has(codeId)) return undefined;
  return new Set([codeId, ...(rules.narrower.get(codeId) ?? [])]);
}
