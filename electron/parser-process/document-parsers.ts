import type { ParseInput } from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';

/** Reads one format that is not text by itself: bytes in, the whole parsed source out. Fails with FailureError. */
export type DocumentParser = (input: ParseInput) => Promise<ParsedSource>;

/** A format that is told by its bytes, or by its name where the bytes may be plain text as well. */
export interface DocumentFormat {
  recognises(bytes: Uint8Array, fileName: string): boolean;
  parse: DocumentParser;
}

/** Asked in this order. */
const formats: readonly DocumentFormat[] = [];

/** The parser of the format that the bytes are in; undefined for text and for what cannot be read. */
export function findDocumentParser(bytes: Uint8Array, fileName: string): DocumentParser | undefined {
  return formats.find((format) => format.recognises(bytes, fileName))?.parse;
}
