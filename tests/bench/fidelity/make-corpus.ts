import { makeArticle, type Article, type ArticleShape } from './article';
import { articleText } from './article';
import type { MadeFile } from './made-file';
import { articleMarkdown } from './made-markdown';
import { makeMail, makeSavedPage, makeSubtitles } from './made-messages';
import { makePage, pageShapes } from './made-page';
import { makeWord } from './made-word';

/** A document that another program makes from one of ours; its text is the same. */
export interface Conversion {
  readonly from: MadeFile;
  /** What makes it: pandoc, LibreOffice, or Chromium's printing. */
  readonly by: 'pandoc' | 'libreoffice' | 'chromium';
  readonly to: 'docx' | 'odt' | 'rtf' | 'epub' | 'pdf';
}

/** Files that are made here, and what other programs make of some of them. */
export interface Corpus {
  readonly files: readonly MadeFile[];
  readonly conversions: readonly Conversion[];
}

const everything = new Set(['lists', 'tables', 'notes', 'quotes', 'inlines'] as const);
const plain = new Set(['inlines'] as const);
/** In a page and in a printed document notes have no common form. */
const withoutNotes = new Set(['lists', 'tables', 'quotes', 'inlines'] as const);

const shape = (name: string, sections: number, paragraphsInSection: number, has: ArticleShape['has']) =>
  (['en', 'zh'] as const).map((language): ArticleShape => ({ name: `${language}-${name}`, language, sections, paragraphsInSection, has })); // prettier-ignore

/** The corpus: half of it English, half Chinese; the same at every call. */
export async function makeCorpus(): Promise<Corpus> {
  const make = (shapes: readonly ArticleShape[]) => shapes.map((one, index) => makeArticle(one, index));
  const reports = make(shape('report', 6, 4, everything));
  const letters = make(shape('letter', 2, 5, plain));
  const pages = make(shape('page', 4, 4, withoutNotes));
  const books = make(shape('book', 90, 12, everything));
  const prints = make(shape('print', 70, 12, withoutNotes));
  const words = await Promise.all(
    reports.flatMap((article) => [
      makeWord(article),
      makeWord(article, ['comments', 'changes']),
      makeWord(article, ['textbox', 'header']),
    ]),
  );
  const html = pages.flatMap((article) => Object.keys(pageShapes).map((name) => makePage(name, article)));
  const oldPages = pages
    .filter(({ language }) => language === 'zh')
    .flatMap((article) => [makePage('layout', article, 'gb2312'), makePage('breaks', article, 'gb2312')]);
  const largePages = prints.map((article) => makePage('news', article));
  const printed = [...pages, ...prints].flatMap((article) => [
    printedPage(article, 1),
    printedPage(article, 2),
  ]);
  const markdown = [...reports, ...letters, ...books].map(markdownFile);
  const bookWords = await Promise.all(books.map((article) => makeWord(article)));
  return {
    files: [
      ...words, ...bookWords, ...html, ...oldPages, ...largePages,
      ...letters.flatMap((article) => [makeMail(article), makeSavedPage(article), makeSubtitles(article, 'srt'), makeSubtitles(article, 'vtt')]),
      ...letters.filter(({ language }) => language === 'zh').map((article) => makeMail(article, 'gb18030')),
    ],
    conversions: [
      ...markdown.flatMap((from) => (['docx', 'odt', 'rtf', 'epub'] as const).map((to) => ({ from, by: 'pandoc' as const, to }))),
      ...words.filter(({ name }) => !name.includes('comments')).flatMap((from) => (['odt', 'rtf', 'pdf'] as const).map((to) => ({ from, by: 'libreoffice' as const, to }))),
      ...bookWords.map((from) => ({ from, by: 'libreoffice' as const, to: 'pdf' as const })),
      ...printed.map((from) => ({ from, by: 'chromium' as const, to: 'pdf' as const })),
    ],
  }; // prettier-ignore
}

function markdownFile(article: Article): MadeFile {
  return {
    name: `${article.name}.md`,
    bytes: Buffer.from(articleMarkdown(article)),
    text: articleText(article),
  };
}

/** A page that is made to be printed, in one or two columns. */
function printedPage(article: Article, columns: number): MadeFile {
  const page = makePage('plain', article);
  const style = `body { column-count: ${columns}; font-family: serif }`;
  const html = Buffer.from(page.bytes).toString('utf8').replace('<style>', `<style>${style} `);
  return { name: `${article.name}-${columns}-columns.html`, bytes: Buffer.from(html), text: page.text };
}
