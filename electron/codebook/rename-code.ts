import type { Codebook } from '../../shared/codebook/codebook-schema';
import { replaceCode } from './codebook-parts';
import { refuseTakenId } from './edit-codebook';

/** The codebook with another id for a code. Throws unknown-code, or duplicate-code where the id is taken. */
export function renameCode(codebook: Codebook, codeId: string, id: string): Codebook {
  refuseTakenId(codebook, id);
  return replaceCode(codebook, codeId, (code) => ({ ...code, id }));
}
