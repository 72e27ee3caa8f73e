import fs from 'node:fs';
import path from 'node:path';
import { articleText, makeArticle, type Article, type ArticleShape } from './fidelity/article';
import { articleMarkdown } from './fidelity/made-markdown';
import { makeMail, makeSavedPage, makeSubtitles } from './fidelity/made-messages';
import { makePage } from './fidelity/made-page';
import { makeWord } from './fidelity/made-word';
import { linesAt, makePdf } from '../unit/parser-process/pdf/make-pdf';

const has: ArticleShape['has'] = new Set(['lists', 'tables', 'quotes', 'inlines']);
const linesOfPage = 45;

/** Files of about 50 KB and of many formats, half of them Chinese, no two alike; answers their paths. */
export async function writeBulkFiles(folder: string, count: number): Promise<string[]> {
  const files: string[] = [];
  for (let serial = 0; serial < count; serial++) {
    const language = serial % 2 === 0 ? 'en' : 'zh';
    const shape = {
      name: `${language}-${serial}`,
      language,
      sections: 14,
      paragraphsInSection: 8,
      has,
    } as const;
    const { name, bytes } = await makeFile(makeArticle(shape, serial), Math.floor(serial / 2) % 8);
    const file = path.join(folder, `${serial}-${name}`);
    fs.writeFileSync(file, bytes);
    files.push(file);
  }
  return files;
}

async function makeFile(article: Article, kind: number): Promise<{ name: string; bytes: Uint8Array }> {
  switch (kind) {
    case 0:
      return makePage('news', article);
    case 1:
      return makeWord(article);
    case 2:
      return { name: `${article.name}.txt`, bytes: Buffer.from(articleText(article)) };
    case 3:
      return { name: `${article.name}.md`, bytes: Buffer.from(articleMarkdown(article)) };
    case 4:
      return makeMail(article);
    case 5:
      return makeSavedPage(article);
    case 6:
      return makeSubtitles(article, 'srt');
    default:
      return { name: `${article.name}.pdf`, bytes: makePdf({ pages: pagesOf(article) }) };
  }
}

function pagesOf(article: Article): ReturnType<typeof linesAt>[] {
  const lines = articleText(article)
    .split('\n')
    .flatMap((line) => line.match(/.{1,60}/gu) ?? []);
  return Array.from({ length: Math.ceil(lines.length / linesOfPage) }, (_page, index) =>
    linesAt(70, 80, lines.slice(index * linesOfPage, (index + 1) * linesOfPage)),
  );
}
