import type { SourceDetail } from '../source/source-schema';
import type { CitedText } from './citation-schema';

/** How sources are cited in the style that was chosen for an export. */
export interface SourceCitations {
  /** The style's own name. */
  readonly title: string;
  /** Whether the style prints pages itself. */
  readonly printsPages: boolean;
  /** The full citation; `pages` are the labels of the pages that are meant. */
  cite(source: SourceDetail, pages: readonly string[]): readonly CitedText[];
}
