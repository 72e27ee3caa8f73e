import type { Email } from 'postal-mime';
import type { ImportWarning } from '../../../shared/source/source-schema';
import { declaredCharset } from '../../text/declared-charset';
import { encodingName } from '../../text/encoding-name';
import { decodeDocumentText } from '../decode-document-text';
import { allParts, readMimeParts, type MimePart } from '../mhtml/mime-parts';

/** The words of a message, in HTML where it has a part of that kind. */
export interface MailBody {
  readonly words: string;
  readonly isHtml: boolean;
  readonly warnings: readonly ImportWarning[];
}

/** More places that are no characters than these, and than one in ten of those outside ASCII, tell a wrong charset. */
const mostBroken = 3;

/**
 * The words of a message. Where its bytes are not what the message says of them, or it says nothing, the bytes decide,
 * as for any text.
 */
export async function readBody(mail: Email, bytes: Uint8Array): Promise<MailBody> {
  const isHtml = (mail.html ?? '').trim() !== '';
  const words = (isHtml ? mail.html : mail.text) ?? '';
  const part = onlyPart(bytes, isHtml ? 'text/html' : 'text/plain');
  const stated = statedCharset(part);
  const declared = stated ?? (part && isHtml ? declaredCharset(part.bytes) : null);
  const decoded = part && (await decodeDocumentText(part.bytes, declared, undefined).catch(() => undefined));
  if (!decoded) return { words, isHtml, warnings: [] };
  const { used, method } = decoded.charset;
  const known = stated === undefined ? undefined : encodingName(stated);
  // What is ASCII alone reads the same, and is left to the library, which joins the lines of flowed text (RFC 3676).
  const isDoubtful = /[^\0-\x7f]/.test(decoded.text) && used !== known;
  const hasOther = isDoubtful && (known === undefined || method === 'strict-utf-8' || isBroken(words));
  return hasOther
    ? { words: decoded.text, isHtml, warnings: decoded.warnings }
    : { words, isHtml, warnings: [] };
}

/** The one part of that type, and nothing where several parts, or a message inside this one, make up the words. */
function onlyPart(bytes: Uint8Array, type: string): MimePart | undefined {
  try {
    const parts = allParts(readMimeParts(bytes));
    const shown = parts.filter(
      (part) => part.type === type && !/^\s*attachment/i.test(part.headers.get('content-disposition') ?? ''),
    );
    const holdsOther = parts.some((part) => part.type.startsWith('message/'));
    return shown.length === 1 && !holdsOther ? shown[0] : undefined;
  } catch {
    return undefined;
  }
}

/** US-ASCII says nothing: it is what programs write that do not know, and what counts where nothing stands. */
function statedCharset(part: MimePart | undefined): string | undefined {
  const label = part?.parameters.get('charset')?.trim();
  return label === undefined || /^(?:|us-ascii|ascii)$/i.test(label) ? undefined : label;
}

function isBroken(words: string): boolean {
  const broken = words.split('\ufffd').length - 1;
  return broken > mostBroken && broken * 10 > (words.match(/[^\0-\x7f]/g)?.length ?? 0);
}

/**
 * The message with headers in UTF-8: where a program wrote their characters as bytes of another encoding, without a word
 * of which, they are read in that of the whole message.
 */
export async function withReadableHeaders(bytes: Uint8Array): Promise<Uint8Array> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const gap = /\r?\n\r?\n/.exec(source.toString('latin1'));
  const end = gap?.index ?? source.length;
  const head = source.subarray(0, end);
  const whole = await decodeDocumentText(new Uint8Array(head), null, undefined).catch(() => undefined);
  if (!whole || whole.charset.used === 'utf-8') return bytes;
  const evidence = await decodeDocumentText(bytes, null, undefined).catch(() => whole);
  const readable = await decodeDocumentText(new Uint8Array(head), null, evidence.charset.used);
  return new Uint8Array(Buffer.concat([Buffer.from(readable.text), source.subarray(end)]));
}
