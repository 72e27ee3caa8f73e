import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { decodeDocumentText } from '../decode-document-text';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { derivation } from '../parser-versions';
import { TextBuilder } from '../text-builder';
import { readCues, type Cue, type Subtitles } from './read-cues';

/** Milliseconds of silence after which a paragraph ends. */
const pauseMs = 2500;
/** A paragraph is at least so many characters long before the end of a sentence ends it. */
const paragraphUnits = 240;
const sentenceEnd = /[.!?。！？…]["'”’」』）)]*$/u;

/** Reads subtitles (SubRip, WebVTT): what is said as running text, each paragraph with the time at which it begins. */
export async function parseSubtitles({
  bytes,
  fileName,
  charset: chosen,
}: ParseInput): Promise<ParsedSource> {
  const { text: written, charset, warnings } = await decodeDocumentText(bytes, null, chosen);
  const subtitles = readCues(written);
  const builder = new TextBuilder();
  const starts: { at: number; block: number }[] = [];
  let before: Cue | undefined;
  let units = 0;
  for (const cue of subtitles.cues) {
    if (cue.lines.length === 0) continue;
    if (!before || isBreak(before, cue, units)) {
      builder.boundary('block');
      starts.push({ at: cue.from, block: builder.blocks.length });
      if (cue.speaker !== undefined) builder.addText(`${cue.speaker}: `, { kind: 'paragraph' });
      units = 0;
    }
    const words = cue.lines.join('\n');
    builder.addText(`\n${words}\n`, { kind: 'paragraph' });
    units += words.length;
    before = cue;
  }
  builder.finish();
  const { text, blocks, marks } = builder;
  if (text === '') throw new FailureError('no-text', message('source.subtitles.noCues'));
  const pages = starts.flatMap(({ at, block }, index) => {
    const range = blocks[block];
    return range ? [{ start: range.start, end: range.end, label: clock(at), number: index + 1 }] : [];
  });
  return {
    mediaType: isVtt(written) ? 'text/vtt' : 'application/x-subrip',
    charset,
    text,
    blocks,
    marks,
    nonContent: [],
    pages,
    metadata: metadataOf(text, fileName),
    warnings: [...warnings, ...warningsOf(subtitles)],
    derivation: derivation('claimbook subtitles', ['jschardet', 'iconv-lite', 'parse5', 'franc-min']),
  };
}

function isVtt(text: string): boolean {
  return /^WEBVTT(?:\s|$)/.test(text);
}

function isBreak(before: Cue, cue: Cue, units: number): boolean {
  const last = before.lines.at(-1) ?? '';
  if (cue.speaker !== before.speaker || /^[-–—]\s?\S/.test(cue.lines[0] ?? '')) return true;
  if (cue.from - before.to > pauseMs) return true;
  return units >= paragraphUnits && sentenceEnd.test(last.trim());
}

/** Hours, minutes and seconds, as they are cited. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function metadataOf(text: string, fileName: string): ParsedSource['metadata'] {
  const collector = new MetadataCollector();
  // The language before the extension, as players expect it, is no part of the title.
  const name = fileName.replace(/\.(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?)(?=\.(?:srt|vtt)$)/i, '');
  collector.offer('title', titleFromFileName(name), 'guessed', 'file name');
  collector.offerLanguage(text, null, '');
  return collector.finish();
}

function warningsOf({ notes, unread }: Subtitles): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (notes > 0) {
    const words = message('source.subtitles.warning.notes', { count: notes });
    warnings.push({ code: 'notes-left-out', message: words });
  }
  const [first] = unread;
  if (first !== undefined) {
    const words = message('source.subtitles.warning.unread', {
      count: unread.length,
      first: first.slice(0, 80),
    });
    warnings.push({ code: 'lines-unread', message: words });
  }
  return warnings;
}
