import { builtInTriggers } from '../suggestion/built-in-triggers';
import type { Code } from './codebook-schema';

/** The trigger lines that a code is suggested by: its own, else those that ship for its id. */
export function effectiveTriggers(code: Pick<Code, 'id' | 'triggers'>): readonly string[] {
  return code.triggers ?? builtInTriggers(code.id);
}

/** Trigger lines as they are stored: left out where they are what the code's id has without them. */
export function storedTriggers(id: string, triggers: readonly string[] | undefined): string[] | undefined {
  if (!triggers) return undefined;
  const without = effectiveTriggers({ id });
  const isSame = triggers.length === without.length && triggers.every((line, i) => line === without[i]);
  return isSame ? undefined : [...triggers];
}
