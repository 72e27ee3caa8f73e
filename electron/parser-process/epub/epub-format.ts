import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type {
  ImportWarning,
  NonContent,
  ParsedSource,
  SourceMetadata,
} from '../../../shared/source/source-schema';
import { isEdtfDate } from '../../../shared/text/edtf';
import { message } from '../../messages/messages';
import { decodeText } from '../../text/decode-text';
import { writeHtmlText } from '../html-text';
import { parseHtml } from '../html-tree';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { derivation } from '../parser-versions';
import { TextBuilder } from '../text-builder';
import { linkTarget } from '../web-address';
import { openEpub, type EpubPackage } from './epub-package';

/** Reads electronic books (EPUB 2 and 3). */
export async function parseEpub({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const epub = await openEpub(bytes);
  const builder = new TextBuilder();
  /** Blocks written before and after each table of contents. */
  const navigation: { first: number; after: number }[] = [];
  const replaced: ImportWarning[] = [];
  let hasHiddenText = false;
  for (const chapter of epub.chapters) {
    const first = builder.blocks.length;
    const { text, warnings: ofChapter } = await decodeText(chapter.bytes, null);
    replaced.push(...ofChapter.filter(({ code }) => code === 'characters-replaced'));
    const findings = writeHtmlText(parseHtml(text), builder, (href) => linkTarget(href, undefined));
    hasHiddenText ||= findings.hasHiddenText;
    builder.boundary('outer');
    if (chapter.isNavigation) navigation.push({ first, after: builder.blocks.length });
  }
  builder.finish();
  const { text, blocks, marks } = builder;
  if (text.trim() === '') throw new FailureError('no-text', message('source.document.noText'));
  const nonContent = navigation.flatMap(({ first, after }): NonContent[] => {
    const [start, end] = [blocks[first]?.start, blocks[after - 1]?.end];
    if (after === first || start === undefined || end === undefined) return [];
    return [{ start, end, reason: 'outside-main-text' }];
  });
  const hidden = message('source.parser.warning.hiddenTextLeftOut');
  return {
    mediaType: 'application/epub+zip',
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text,
    blocks,
    marks,
    nonContent,
    metadata: epubMetadata(epub, text, fileName),
    warnings: [...replaced, ...(hasHiddenText ? [{ code: 'hidden-text-left-out', message: hidden }] : [])],
    derivation: derivation('claimbook epub', ['yauzl', 'saxes', 'parse5', 'franc-min'], {
      ruby: 'base text only',
      folded: 'table of contents',
    }),
  };
}

/** What the package says, by Dublin Core; people are named in its order. */
function epubMetadata(epub: EpubPackage, text: string, fileName: string): SourceMetadata {
  const collector = new MetadataCollector();
  const offer = (name: 'title' | 'author' | 'publisher', element: string): void => {
    collector.offer(name, epub.property(element).join('; '), 'found', `package dc:${element}`);
  };
  collector.offer('title', epub.property('title')[0], 'found', 'package dc:title');
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  offer('author', 'creator');
  offer('publisher', 'publisher');
  const dates = epub.property('date').map((date) => date.slice(0, 10));
  const date = dates.find((candidate) => isEdtfDate(candidate));
  collector.offer('published', date, 'found', 'package dc:date');
  const source = epub.property('source').find((value) => /^https?:\/\//i.test(value));
  collector.offer('url', source, 'found', 'package dc:source');
  collector.offer('licenceNote', epub.property('rights')[0], 'found', 'package dc:rights');
  collector.offerLanguage(text, epub.property('language')[0] ?? null, 'package dc:language');
  return collector.finish();
}
