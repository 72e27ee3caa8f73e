import type { Codebook } from '../codebook/codebook-schema';
import { effectiveTriggers } from '../codebook/effective-triggers';
import { builtInClasses, generalTriggers } from './built-in-triggers';
import { compileTriggers, type CodeTriggers, type CompiledTriggers } from './compile-triggers';

/** The triggers of the codes of a codebook that are not retired, compiled together: of those named, else of all. */
export function compileCodebookTriggers(codebook: Codebook, codeIds?: ReadonlySet<string>): CompiledTriggers {
  const codes = codebook.dimensions
    .flatMap((dimension) => dimension.codes)
    .filter((code) => !code.isRetired && (codeIds?.has(code.id) ?? true))
    .map((code): CodeTriggers => ({ codeId: code.id, lines: effectiveTriggers(code) }));
  return compileTriggers([...codes, generalTriggers], builtInClasses);
}

/** A codebook with other triggers for one code. */
export function withTriggers(codebook: Codebook, codeId: string, triggers: readonly string[]): Codebook {
  return {
    ...codebook,
    dimensions: codebook.dimensions.map((dimension) => ({
      ...dimension,
      codes: dimension.codes.map((code) =>
        code.id === codeId ? { ...code, triggers: [...triggers] } : code,
      ),
    })),
  };
}
