import type { CodeWording } from '../../shared/codebook/codebook-operations';
import type { Code } from '../../shared/codebook/codebook-schema';
import { canonicalJson } from '../../shared/text/canonical-json';
import type { CodebookVersion } from './codebook-table';
import { earlierSelf } from './outdated-tags';

/** Every wording that a code has had, newest first, each with the first version that had it. */
export function listWordings(code: Code, versions: readonly CodebookVersion[]): CodeWording[] {
  const wordings: CodeWording[] = [];
  let last = '';
  for (const { codebook, addedAt } of versions) {
    const then = earlierSelf(codebook, code);
    if (!then) continue;
    const { label, definition, include, exclude } = then;
    const key = canonicalJson({ label, definition, include, exclude });
    if (key !== last)
      wordings.push({ version: codebook.version, addedAt, label, definition, include, exclude });
    last = key;
  }
  return wordings.reverse();
}
