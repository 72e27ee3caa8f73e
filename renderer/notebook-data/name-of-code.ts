import { codeName } from '../../shared/codebook/code-name';
import { useNotebookData } from './notebook-data';

/** What a code of the open notebook is called in one language; its id where the codebook does not have it. */
export function nameOfCode(codeId: string): string {
  return codeName(useNotebookData.getState().codebook?.codebook, codeId);
}
