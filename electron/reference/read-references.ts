import path from 'node:path';
import type { ReferenceFormat } from '../../shared/reference/reference-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { decodeText } from '../text/decode-text';
import { readBibtex } from './read-bibtex';
import { readCslJson } from './read-csl-json';
import { readRis } from './read-ris';
import type { ReadReferences } from './read-reference';
import { largestReferenceFile, mostReferences, tooManyReferences } from './reference-limits';

/**
 * Reads a file of references by what it holds, whatever it is called. Throws unsupported-format where it holds none,
 * invalid-encoding and not-text as a text source does, and too-large past the limits of reference-limits.ts.
 */
export async function readReferences(
  bytes: Uint8Array,
  file: string,
): Promise<ReadReferences & { format: ReferenceFormat }> {
  const name = path.basename(file);
  if (bytes.length > largestReferenceFile) throw tooManyReferences(name, 'bytes');
  const { text: decoded } = await decodeText(bytes, null);
  const text = decoded.replace(/\r\n?/g, '\n');
  const format = formatOf(text);
  if (!format) throw new FailureError('unsupported-format', message('reference.unsupported', { name }));
  const read = await readAs(format, text, name);
  // JSON can be anything; broken entries are named only beside one that is a reference.
  const found = read.references.length + (format === 'CSL-JSON' ? 0 : read.failed.length);
  if (found === 0) {
    throw new FailureError('unsupported-format', message('reference.unsupported', { name }));
  }
  if (read.references.length + read.failed.length > mostReferences) throw tooManyReferences(name, 'entries');
  return { format, ...read };
}

function formatOf(text: string): ReferenceFormat | undefined {
  if (/^\s*[[{]/.test(text)) return 'CSL-JSON';
  if (/^TY {1,2}- /m.test(text)) return 'RIS';
  return /^[^\S\n]*@[a-z]+\s*[{(]/im.test(text) ? 'BibTeX' : undefined;
}

async function readAs(format: ReferenceFormat, text: string, name: string): Promise<ReadReferences> {
  if (format === 'RIS') return readRis(text);
  if (format === 'BibTeX') return readBibtex(text, name);
  try {
    return readCslJson(text);
  } catch (error) {
    throw new FailureError('document-damaged', message('reference.badJson', { name }), String(error));
  }
}
