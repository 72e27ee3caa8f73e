import { makeZip } from '../unit/parser-process/zip/make-zip';
import type { Seed } from './seeds';
import type { Random } from './random';

/** What breaks parsers: limits of numbers, marks that open and do not close, other encodings, deep nesting. */
const words = [
  '\0',
  '\ufeff',
  '\ufffd',
  '\u2028',
  '\ud800',
  '<',
  '>',
  '</',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '&a;',
  '&#x110000;',
  '<svg><style><img src=x>',
  '<math><mtext></p>',
  '<template>',
  '<table><td>',
  '"',
  '>>',
  '<<',
  '/Kids [2 0 R]',
  'endstream endobj',
  '-->',
  '99:99:99,999 --> 00:00:00,000',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n',
  '=?utf-8?B?/////?=',
  '=\r\n',
  '-1',
  '65536',
  '4294967295',
  '99999999999999999999',
  '1e400',
  '``` \n',
  '|-|\n',
  '[a]: <',
  '党'.repeat(300),
];

type Change = (bytes: Buffer, random: Random) => Buffer;

const changes: readonly Change[] = [
  function flip(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let count = 1 + random.below(12); count > 0 && changed.length > 0; count--) {
      changed[random.below(changed.length)] = random.below(256);
    }
    return changed;
  },
  function cut(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function drop(bytes, random) {
    const [start, end] = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = stretch(bytes, random);
    const times = random.below(20);
    const piece = bytes.subarray(start, Math.min(end, start + 2000));
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array.from({ length: times }, () => piece),
      bytes.subarray(end),
    ]);
  },
  function insert(bytes, random) {
    const at = random.below(bytes.length + 1);
    const word = Buffer.from(random.pick(words).repeat(1 + random.below(random.below(40) === 0 ? 2000 : 3)));
    return Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)]);
  },
  function renumber(bytes, random) {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return bytes;
    const { index, 0: number } = random.pick(numbers);
    const other = random.pick(['0', '-1', '1', '2147483648', '99999999999', `${number}0`]);
    return Buffer.from(text.slice(0, index) + other + text.slice(index + number.length), 'latin1');
  },
];

/** A seed changed at one to four places; a packed one mostly inside one of its parts, which is packed again. */
export function mutate(seed: Seed, random: Random): Uint8Array<ArrayBuffer> {
  const times = 1 + random.below(4);
  if (!seed.parts || random.below(5) === 0) return changed(Buffer.from(seed.bytes), times, random);
  const target = random.below(seed.parts.length);
  return makeZip(
    seed.parts.map(([name, content], index) => [
      name,
      index === target ? changed(Buffer.from(content), times, random) : content,
    ]),
  );
}

function changed(bytes: Buffer, times: number, random: Random): Uint8Array<ArrayBuffer> {
  let result = bytes;
  for (let count = 0; count < times; count++) result = random.pick(changes)(result, random);
  return new Uint8Array(result);
}

function stretch(bytes: Buffer, random: Random): [number, number] {
  const start = random.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + random.below(Math.max(1, bytes.length >> 3)))];
}
