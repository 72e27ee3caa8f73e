import { parseDocument } from 'yaml';

/** Longer ones are text that happens to begin with three hyphens. */
const longestFrontMatter = 64 * 1024;
const mostAliases = 20;

/** A Markdown file's YAML head and the text behind it. */
export interface FrontMatter {
  /** Null where there is no head, or one that is no YAML mapping. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  readonly body: string;
  /** True where something that looks like a head could not be read; it is then part of the body. */
  readonly isBroken: boolean;
}

/** Splits off YAML front matter. It is data only: nothing in it runs, and aliases cannot multiply. */
export function splitFrontMatter(text: string): FrontMatter {
  const whole = { fields: null, body: text, isBroken: false };
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return whole;
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(
    text.slice(opening[0].length - 1, longestFrontMatter),
  );
  if (!closing) return whole;
  const start = opening[0].length;
  const head = text.slice(start, start - 1 + closing.index);
  // A rule at the top followed by another further down is no head unless what stands between has keys.
  if (!/^[\p{L}"'][^\n]{0,80}?\s*:(?:\s|$)/mu.test(head)) return whole;
  const fields = readMapping(head);
  if (!fields) return { ...whole, isBroken: true };
  return { fields, body: text.slice(start - 1 + closing.index + closing[0].length), isBroken: false };
}

function readMapping(head: string): Record<string, unknown> | undefined {
  try {
    const document = parseDocument(head, { schema: 'core', merge: false });
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return isMapping(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
