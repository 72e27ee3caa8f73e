import type { SourceSummary } from '../../shared/source/source-schema';

/** Sources whose title, publisher, author, date or language hold every word of a query; letter case does not matter. */
export function filterSources(sources: readonly SourceSummary[], query: string): readonly SourceSummary[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return sources;
  return sources.filter(({ title, publisher, author, published, language }) => {
    const text = [title, publisher, author, published, language].filter(Boolean).join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
