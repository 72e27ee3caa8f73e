import type { ParseInput } from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';

/** A format that is told by its bytes, or by its name where the bytes may be plain text as well. */
export interface DocumentFormat {
  recognises(bytes: Uint8Array, fileName: string): boolean;
  /** Bytes in, the whole parsed source out. Fails with FailureError. */
  parse(input: ParseInput): Promise<ParsedSource>;
}
