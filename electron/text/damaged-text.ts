import { replacement } from './strict-decoding';

/** Past one broken character in so many that tell the encoding, it is not this encoding, or not text. */
const soundForEachBroken = 10;

/** A decoded text with U+FFFD where bytes were broken: how many stand there now, and at how many places. */
export interface DamagedText {
  readonly text: string;
  readonly characters: number;
  readonly places: number;
}

/** Counts what decoding replaced; `bytes` tell what stood there as U+FFFD already. */
export function damagedText(bytes: Uint8Array, text: string, encoding: string): DamagedText {
  const written = encoding === 'utf-8' ? writtenReplacements(bytes) : { characters: 0, places: 0 };
  const runs = text.match(/\ufffd+/g) ?? [];
  const characters = runs.reduce((sum, run) => sum + run.length, 0) - written.characters;
  return { text, characters, places: characters === 0 ? 0 : Math.max(1, runs.length - written.places) };
}

/** True where so little is broken that the rest shows the encoding to be right. */
export function isMostlySound({ text, characters }: DamagedText, encoding: string): boolean {
  if (/[\u0080-\u0084\u0086-\u009f]/.test(text)) return false;
  const isUtf16 = encoding.startsWith('utf-16');
  const telling = isUtf16 ? text.length : (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0);
  return characters * soundForEachBroken <= telling;
}

/** How often the bytes of U+FFFD stand in UTF-8, and at how many places. */
function writtenReplacements(bytes: Uint8Array): { characters: number; places: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from(replacement);
  let characters = 0;
  let places = 0;
  let end = -1;
  for (let at = buffer.indexOf(mark); at !== -1; at = buffer.indexOf(mark, end)) {
    characters++;
    if (at !== end) places++;
    end = at + mark.length;
  }
  return { characters, places };
}
