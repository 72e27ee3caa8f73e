import { damaged, unsafe } from '../document-failures';
import { message } from '../../messages/messages';

/** A part of a MIME message (RFC 2045, 2046): its headers by lower-case name, unfolded, and its bytes, decoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  /** Of the Content-Type, by lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  readonly parts: readonly MimePart[];
}

const deepest = 8;
const mostParts = 5000;

/** Takes a MIME message apart. A page saved by a browser names a part's address, which mail programs have no use for. */
export function readMimeParts(bytes: Uint8Array): MimePart {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return readPart(source, 0, { count: 0 });
}

/** The part itself and all inside it, from the outside in. */
export function allParts(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap((inner) => allParts(inner))];
}

function readPart(source: string, depth: number, seen: { count: number }): MimePart {
  if (depth > deepest || ++seen.count > mostParts) throw unsafe(message('source.mhtml.tooMany'));
  const gap = /\r?\n\r?\n/.exec(source);
  const isWithoutHeaders = /^\r?\n/.test(source);
  const headers = isWithoutHeaders ? new Map<string, string>() : readHeaders(source.slice(0, gap?.index));
  const body = isWithoutHeaders ? source : gap ? source.slice(gap.index + gap[0].length) : '';
  const { type, parameters } = readContentType(headers.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  const isMultiple = type.startsWith('multipart/');
  if (isMultiple && boundary === undefined) throw damaged(message('source.mhtml.noBoundary'));
  const parts =
    isMultiple && boundary !== undefined
      ? splitAt(body, boundary).map((part) => readPart(part, depth + 1, seen))
      : [];
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  return {
    headers,
    type,
    parameters,
    parts,
    bytes: isMultiple ? new Uint8Array() : decodeBody(body, encoding),
  };
}

function readHeaders(source: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of source.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function readContentType(value: string): { type: string; parameters: Map<string, string> } {
  const [type = ''] = value.split(';', 1);
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, plain] of value.matchAll(/;\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g)) {
    parameters.set(name.toLowerCase(), quoted ?? plain ?? '');
  }
  return { type: type.trim().toLowerCase(), parameters };
}

function splitAt(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const delimiter = `--${boundary}`;
  let start: number | undefined;
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== undefined) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const after = at + delimiter.length;
    if (body.startsWith('--', after)) return parts;
    const lineEnd = body.indexOf('\n', after);
    start = lineEnd === -1 ? body.length : lineEnd + 1;
  }
  // A file that breaks off keeps what it has.
  if (start !== undefined) parts.push(body.slice(start));
  return parts;
}

function decodeBody(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return new Uint8Array(Buffer.from(body, 'base64'));
  if (encoding !== 'quoted-printable') return new Uint8Array(Buffer.from(body, 'latin1'));
  const unfolded = body.replace(/[ \t]+(?=\r?$)/gm, '').replace(/=\r?\n/g, '');
  const characters = unfolded.replace(/=([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return new Uint8Array(Buffer.from(characters, 'latin1'));
}
