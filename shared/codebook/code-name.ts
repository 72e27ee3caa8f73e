import { findCode, type Code, type Codebook } from './codebook-schema';

/** A label where there is room for one language: in English, or in Chinese where it has no English. */
export function oneName({ en, zh }: Code['label']): string {
  return en || zh;
}

/** What a code is called in one language; its id where the codebook does not know it, or is not there yet. */
export function codeName(codebook: Codebook | undefined, codeId: string): string {
  const code = codebook && findCode(codebook, codeId)?.code;
  return (code && oneName(code.label)) || codeId;
}
