import fs from 'node:fs';
import { inProject } from '../project-folder.mjs';

/**
 * Puts the WebAssembly that reads PDFs beside the chunk that loads it, which looks for it there.
 * @returns {import('vite').Plugin}
 */
export function pageLibrary() {
  return {
    name: 'claimbook:page-library',
    generateBundle() {
      const source = fs.readFileSync(inProject('node_modules', 'mupdf', 'dist', 'mupdf-wasm.wasm'));
      this.emitFile({ type: 'asset', fileName: 'chunks/mupdf-wasm.wasm', source });
    },
  };
}
