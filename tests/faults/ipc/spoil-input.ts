import type { Random } from '../../fuzz/random';
import { isPlaceName, type Known } from './fitting-input';
import { hostileValue } from './hostile-values';

/** An input with some of its places changed into what nobody sends by mistake. */
export function spoilInput(input: unknown, known: Known, random: Random): unknown {
  if (random.below(12) === 0) return hostileValue(random);
  let spoilt = input;
  for (let times = 1 + random.below(3); times > 0; times--) spoilt = spoilOnce(spoilt, known, random);
  return spoilt;
}

function spoilOnce(input: unknown, known: Known, random: Random): unknown {
  if (typeof input !== 'object' || input === null || ArrayBuffer.isView(input)) return hostileValue(random);
  const names = Object.keys(input);
  const holder = input as Record<string, unknown>;
  if (names.length === 0 || random.below(8) === 0) {
    holder[random.pick(['extra', 'constructor', 'toJSON', 'id'])] = hostileValue(random);
    return input;
  }
  const name = random.pick(names);
  const value = holder[name];
  if (random.below(10) === 0) delete holder[name];
  else if (typeof value === 'object' && value !== null && random.below(3) > 0) {
    holder[name] = isPlaceName(name) ? [random.pick(known.paths)] : spoilOnce(value, known, random);
  } else {
    const other = hostileValue(random);
    // What is taken for a place must not lead out of the test's own folder.
    holder[name] = isPlaceName(name) && typeof other !== 'number' ? random.pick(known.paths) : other;
  }
  return input;
}
