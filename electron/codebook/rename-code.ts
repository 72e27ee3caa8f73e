import type { Codebook } from '../../shared/codebook/codebook-schema';
import { effectiveTriggers, storedTriggers } from '../../shared/codebook/effective-triggers';
import { replaceCode } from './codebook-parts';
import { refuseTakenId } from './edit-codebook';

/** The codebook with another id for a code, which is suggested by what it was before. Throws unknown-code, or duplicate-code where the id is taken. */
export function renameCode(codebook: Codebook, codeId: string, id: string): Codebook {
  refuseTakenId(codebook, id);
  return replaceCode(codebook, codeId, (code) => ({
    ...code,
    id,
    triggers: storedTriggers(id, effectiveTriggers(code)),
  }));
}
