import type { Random } from '../../fuzz/random';

/** Words that break what takes them for code, markup, a path, a pattern or a property. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  'committee',
  '党委会前置研究',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e\u2066evil\u2069',
  '__proto__',
  'constructor',
  "' OR 1=1 --",
  '"; DROP TABLE claim; --',
  '<img src=x onerror="globalThis.hostileRan = 1">',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '(((((((((((((((((((((',
  '[a-z',
  '"unclosed AND (NEAR/3',
  '*',
  '%s%n${7*7}{{7*7}}',
  '2025-02-30',
  '-0',
  '1e400',
  '=cmd|calc!A1',
  'x'.repeat(100_000),
  '党'.repeat(30_000),
  '\u0301'.repeat(2000),
  '\n'.repeat(5000),
];

const numbers = [-1, -0, 0.1, Number.NaN, Infinity, -Infinity, 2 ** 53, 2 ** 63, 1e308, -(2 ** 31)];

/** Anything that can be copied between processes, most of it nothing that any operation takes. */
export function hostileValue(random: Random): unknown {
  switch (random.below(16)) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return true;
    case 3:
    case 4:
      return random.pick(numbers);
    case 5:
    case 6:
      return random.pick(hostileTexts);
    case 7:
      return 10n ** 30n;
    case 8:
      return new Date(Number.NaN);
    case 9:
      return new Map([['id', { $ne: null }]]);
    case 10:
      return new Uint8Array(1024);
    case 11:
      return circle();
    case 12:
      return deep(1000);
    case 13:
      return Array.from({ length: 20_000 }, () => ({}));
    case 14:
      return JSON.parse(
        '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
      );
    default:
      return { toString: 'x', valueOf: null, length: -1, toJSON: {} };
  }
}

function circle(): unknown {
  const made: Record<string, unknown> = {};
  made['self'] = made;
  made['list'] = [made];
  return made;
}

function deep(levels: number): unknown {
  let made: unknown = [];
  for (let level = 0; level < levels; level++) made = [made];
  return made;
}
