import { parseSource } from '../../../electron/parser-process/parse-source';
import type { Range } from '../../../shared/text/range';
import { agreement, type Agreement } from './word-f1';

const marked = /<!-- main -->([\s\S]*?)<!-- end -->/g;

/** The main text that was found in a page, the one that is marked in it, and how they agree. */
export interface MainTextComparison extends Agreement {
  readonly found: string;
  readonly wanted: string;
}

/** Reads a page in which comments mark by hand where its main text begins and ends. */
export async function compareMainText(html: string): Promise<MainTextComparison> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const { text, nonContent } = await parseSource({ bytes: encode(html), fileName: 'page.html' });
  const fragment = [...html.matchAll(marked)].map(([, words = '']) => words).join('\n');
  const wanted = await parseSource({ bytes: encode(fragment), fileName: '', mediaType: 'text/html' });
  const found = withoutRanges(text, nonContent);
  return { ...agreement(found, wanted.text), found, wanted: wanted.text };
}

function withoutRanges(text: string, ranges: readonly Range[]): string {
  const characters = [...text];
  for (const { start, end } of ranges) characters.fill(' ', start, end);
  return characters.join('');
}
