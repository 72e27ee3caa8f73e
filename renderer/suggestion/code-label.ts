import { findCode } from '../../shared/codebook/codebook-schema';
import { useNotebookData } from '../notebook-data/notebook-data';

/** English label of a code; its id where the codebook does not have it. */
export function codeLabel(codeId: string): string {
  const codebook = useNotebookData.getState().codebook?.codebook;
  return (codebook && findCode(codebook, codeId)?.code.label.en) ?? codeId;
}
