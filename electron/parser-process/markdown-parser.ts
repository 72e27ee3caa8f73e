import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { FailureError } from '../../shared/result';
import type { ImportWarning, SourceMetadata } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { readDateValue } from '../text/stated-date';
import { offerBylines, type TopLine } from './byline/byline';
import { splitFrontMatter, type FrontMatter } from './front-matter';
import { writeMarkdownText } from './markdown-text';
import { MetadataCollector, titleFromFileName } from './metadata-fields';
import type { ParsedText } from './parsed-text';
import { derivation } from './parser-versions';
import { rangeSlicer } from './range-slicer';
import { TextBuilder } from './text-builder';
import { archivedAddress, resolveAddress } from './web-address';

const blocksNearTop = 8;

/** Keys of front matter for each fact, as note programs and site makers write them. */
const keys = {
  title: ['title', '标题'],
  publisher: ['publisher', 'source', 'site', 'publication', '来源'],
  author: ['author', 'authors', 'creator', 'by', '作者'],
  published: ['published', 'date', 'datePublished', 'publication_date', 'pubdate', '日期'],
  licenceNote: ['license', 'licence', 'rights'],
  descriptor: ['descriptor'],
} as const;

/** Reads Markdown (CommonMark with GitHub's tables, footnotes and strikethrough): the words, their structure, no markup. */
export function parseMarkdown(source: string, fileName: string): ParsedText {
  const frontMatter = splitFrontMatter(source);
  const builder = new TextBuilder();
  writeMarkdownText(unified().use(remarkParse).use(remarkGfm).parse(frontMatter.body), builder);
  builder.finish();
  const { text, blocks, marks } = builder;
  if (blocks.length === 0) throw new FailureError('no-text', message('source.parser.noText'));
  const slice = rangeSlicer(text);
  const heading = blocks.find((block) => block.kind === 'heading');
  const top = blocks.slice(0, blocksNearTop).flatMap((block) => slice(block).split('\n'));
  const metadata = markdownMetadata(
    frontMatter,
    heading && slice(heading),
    top.map((line) => ({ text: line, from: 'near the top' })),
    text,
    fileName,
  );
  const warnings: ImportWarning[] = frontMatter.isBroken
    ? [{ code: 'front-matter-invalid', message: message('source.parser.warning.frontMatterInvalid') }]
    : [];
  const made = derivation('claimbook Markdown', [
    'remark-parse',
    'remark-gfm',
    'yaml',
    'parse5',
    'jschardet',
    'iconv-lite',
    'franc-min',
  ]);
  return { text, blocks, marks, nonContent: [], metadata, warnings, derivation: made };
}

function markdownMetadata(
  frontMatter: FrontMatter,
  heading: string | undefined,
  topLines: readonly TopLine[],
  text: string,
  fileName: string,
): SourceMetadata {
  const collector = new MetadataCollector();
  const fields = frontMatter.fields ?? {};
  const from = (key: string) => `front matter ${key}`;
  const urlKey = ['url', 'link', 'canonical', 'source'].find((key) =>
    resolveAddress(words(fields[key]) ?? '', undefined),
  );
  const url = urlKey && resolveAddress(words(fields[urlKey]) ?? '', undefined);
  if (url && urlKey) {
    collector.offer('archiveUrl', archivedAddress(url) && url, 'found', from(urlKey));
    collector.offer('url', archivedAddress(url) ?? url, 'found', from(urlKey));
  }
  for (const [name, candidates] of Object.entries(keys) as [keyof typeof keys, readonly string[]][]) {
    for (const key of candidates) {
      const value = words(fields[key]);
      if (value === undefined || (name === 'publisher' && /^https?:/.test(value))) continue;
      collector.offer(name, name === 'published' ? readDateValue(value) : value, 'found', from(key));
    }
  }
  collector.offer('title', heading, 'guessed', 'first heading');
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  offerBylines(topLines, collector);
  const languageKey = ['lang', 'language'].find((key) => words(fields[key]));
  collector.offerLanguage(text, (languageKey && words(fields[languageKey])) ?? null, from(languageKey ?? ''));
  return collector.finish();
}

/** A value of front matter as words; lists are joined, anything deeper says nothing. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (!Array.isArray(value)) return undefined;
  const parts = value.slice(0, 20).flatMap((part) => (Array.isArray(part) ? [] : (words(part) ?? [])));
  return parts.length === 0 ? undefined : parts.join('; ');
}
