import type { Code } from './codebook-schema';

/** The trigger lines that a code is suggested by. */
export function effectiveTriggers(code: Code): readonly string[] {
  return code.triggers ?? [];
}
