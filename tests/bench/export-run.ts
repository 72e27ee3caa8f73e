import { renderMemo } from '../../electron/memo/export/export-memo';
import { defaultExportParts } from '../../shared/memo/export-parts';
import { longMemo } from '../integration/export/long-memo';

const citations = 1000;
const memo = longMemo(citations);
/** The other program makes no table of contents here. */
const parts = defaultExportParts.filter((part) => part !== 'contents');

/** Exports the memo once; milliseconds, and the longest time in which nothing else could run. */
export async function exportOnce(format: 'docx' | 'html'): Promise<{ time: number; blocked: number }> {
  let blocked = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
  }, 5);
  const start = performance.now();
  await renderMemo(memo, format, parts);
  const time = performance.now() - start;
  blocked = Math.max(blocked, performance.now() - last);
  clearInterval(watch);
  return { time, blocked };
}

/** The same memo as pandoc takes it: Markdown whose citations are citeproc's, and its references as CSL-JSON. */
export async function forPandoc(): Promise<{ markdown: string; references: string }> {
  const text = new TextDecoder().decode(await renderMemo(memo, 'md', parts));
  const markdown = text.replace(/^\[\^\d+\]: .*\n(?:(?: {4}.*)?\n)*/gm, '').replace(/\[\^(\d+)\]/g, '[@c$1]');
  const references = memo.claims.map((claim, index) => {
    const source = memo.sources.find(({ id }) => id === claim.evidence[0]?.sourceId);
    return {
      id: `c${index + 1}`,
      type: 'article-newspaper',
      title: `${source?.title ?? ''} (${index + 1})`,
      author: [{ literal: source?.author ?? '' }],
      'container-title': source?.publisher ?? '',
      URL: source?.metadata.url.value ?? '',
      issued: { 'date-parts': [[2025, 8, 1]] },
      note: claim.statement,
    };
  });
  return { markdown, references: JSON.stringify(references) };
}
