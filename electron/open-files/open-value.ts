import { z } from 'zod';
import type { SqlValue } from '../notebook-file/database';

/**
 * A value of a row in an open file: text and numbers as they are, a text that is JSON as that JSON, bytes in Base64, and
 * what stands in a file of its own as the path of that.
 */
export const openValueSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.strictObject({ json: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]) }),
  z.strictObject({ base64: z.base64() }),
  z.strictObject({ file: z.string() }),
]);
export type OpenValue = z.infer<typeof openValueSchema>;

/** How a stored value is written. Reading it back gives the same value, to the byte. */
export function toOpenValue(value: SqlValue | undefined): OpenValue {
  if (value === undefined) return null;
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  return typeof value === 'string' ? (asJson(value) ?? value) : value;
}

/** The stored value of a written one; `readFile` gives the bytes of a file of its own, or its text. */
export function fromOpenValue(value: OpenValue, readFile: (file: string) => SqlValue): SqlValue {
  if (typeof value !== 'object' || value === null) return value;
  if ('json' in value) return JSON.stringify(value.json);
  if ('base64' in value) return Buffer.from(value.base64, 'base64');
  return readFile(value.file);
}

/** Only where writing it again gives the very same text: spaces, the order of keys and doubled keys would be lost. */
function asJson(text: string): { json: Record<string, unknown> | unknown[] } | undefined {
  if (!/^[{[]/.test(text)) return undefined;
  try {
    const json = JSON.parse(text) as Record<string, unknown> | unknown[];
    return JSON.stringify(json) === text ? { json } : undefined;
  } catch {
    return undefined;
  }
}
