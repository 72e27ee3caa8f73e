import {
  ownCitationStyle,
  type CitationStyleChoice,
  type CitedText,
} from '../../shared/citation/citation-schema';
import type { SourceCitations } from '../../shared/citation/source-citations';
import type { CslItem } from '../../shared/reference/reference-schema';
import type { SourceId } from '../../shared/source/source-schema';
import type { CitationFormatter } from './format-citations';
import { itemOfSource } from './item-of-source';
import { chosenCitationStyle } from './style-folder';

/** A processor takes a second to load and to start: the one that was used last is kept. */
let last:
  | { readonly choice: CitationStyleChoice; readonly title: string; readonly formatter: CitationFormatter }
  | undefined;

/**
 * Cites sources in a style, with what an attached reference says of each; null for Claimbook's own form. Throws not-found
 * or bad-citation-style.
 */
export async function citeSources(
  folder: string,
  choice: CitationStyleChoice,
  referenceOf: (id: SourceId) => CslItem | null,
): Promise<SourceCitations | null> {
  if (choice === ownCitationStyle) return null;
  // A file may hold another style than it did a moment ago.
  if (last === undefined || last.choice !== choice || typeof choice !== 'string') {
    const style = chosenCitationStyle(folder, choice);
    if (!style) return null;
    const { createCitationFormatter } = await import('./format-citations');
    last = { choice, title: style.title, formatter: createCitationFormatter(style) };
  }
  const { title, formatter } = last;
  const made = new Map<string, readonly CitedText[]>();
  return {
    title,
    printsPages: formatter.printsPages,
    cite(source, pages) {
      const key = [source.id, source.version, ...pages].join(' ');
      const texts = made.get(key) ?? formatter.cite(itemOfSource(source, referenceOf(source.id)), pages);
      made.set(key, texts);
      return texts;
    },
  };
}
