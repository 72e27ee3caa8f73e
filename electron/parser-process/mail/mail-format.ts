import PostalMime, { type Address, type Email } from 'postal-mime';
import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { withLfLineEnds } from '../../text/text-check';
import { damaged } from '../document-failures';
import { writeHtmlText } from '../html-text';
import { parseHtml } from '../html-tree';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { derivation } from '../parser-versions';
import { TextBuilder } from '../text-builder';
import { linkTarget } from '../web-address';
import { readBody, withReadableHeaders } from './mail-body';
import { mailDate } from './mail-date';

/** What stands above the words of a message, in this order. */
const shownHeaders = ['From', 'To', 'Cc', 'Date', 'Subject'] as const;

/** Reads an e-mail message (RFC 5322, MIME): who wrote to whom when, and what. Nothing is fetched and no picture shown. */
export async function parseMail({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const mail = await readMail(await withReadableHeaders(bytes));
  if (mail.headers.length === 0) throw damaged(message('source.mail.noHeaders'));
  const builder = new TextBuilder();
  for (const [name, value] of headersOf(mail)) {
    builder.boundary('item');
    builder.openMark('strong');
    builder.addText(`${name}:`, { kind: 'paragraph' });
    builder.closeMark('strong');
    builder.addText(` ${withoutZeros(value)}`, { kind: 'paragraph' });
  }
  builder.boundary('outer');
  const body = await readBody(mail, bytes);
  const words = withoutZeros(body.words);
  const hasHiddenText = body.isHtml ? writeHtml(builder, words) : writePlain(builder, words);
  builder.finish();
  const { text, blocks, marks } = builder;
  if (text.trim() === '') throw new FailureError('no-text', message('source.document.noText'));
  return {
    mediaType: 'message/rfc822',
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text,
    blocks,
    marks,
    nonContent: [],
    metadata: metadataOf(mail, text, fileName),
    warnings: [...body.warnings, ...warningsOf(mail, text, hasHiddenText)],
    derivation: derivation('claimbook mail', ['postal-mime', 'parse5', 'franc-min'], {
      body: body.isHtml ? 'text/html' : 'text/plain',
    }),
  };
}

/** A zero is no character of any text; where a message holds one it was damaged on the way, and that is counted. */
function withoutZeros(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}

async function readMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

function headersOf(mail: Email): [string, string][] {
  const values: Record<(typeof shownHeaders)[number], string> = {
    From: people(mail.from ? [mail.from] : []),
    To: people(mail.to),
    Cc: people(mail.cc),
    Date: headerOf(mail, 'date'),
    Subject: mail.subject ?? '',
  };
  return shownHeaders
    .map((name): [string, string] => [name, values[name].trim()])
    .filter(([, value]) => value !== '');
}

function headerOf(mail: Email, key: string): string {
  return mail.headers.find((header) => header.key === key)?.value ?? '';
}

function people(addresses: readonly Address[] | undefined): string {
  return (addresses ?? [])
    .flatMap((address) => (address.group ? address.group : [address]))
    .map(({ name, address }) => (name && name !== address ? `${name} <${address}>` : address))
    .join(', ');
}

function writeHtml(builder: TextBuilder, html: string): boolean {
  const { hasHiddenText } = writeHtmlText(parseHtml(html), builder, (href) => linkTarget(href, undefined));
  return hasHiddenText;
}

/** A quoted answer is told by its “>”, which stays. */
function writePlain(builder: TextBuilder, text: string): boolean {
  for (const part of withLfLineEnds(text).split(/\n(?:[ \t]*\n)+/)) {
    const isQuote = part.startsWith('>');
    builder.boundary('block');
    part.split('\n').forEach((line, index) => {
      if (index > 0) builder.addLineBreak();
      builder.addText(line, isQuote ? { kind: 'quote', level: 1 } : { kind: 'paragraph' });
    });
  }
  return false;
}

function metadataOf(mail: Email, text: string, fileName: string): ParsedSource['metadata'] {
  const collector = new MetadataCollector();
  const from = mail.from && 'address' in mail.from ? mail.from : undefined;
  collector.offer('title', mail.subject, 'found', 'header Subject');
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  collector.offer('author', from?.name || from?.address, 'found', 'header From');
  collector.offer('published', mailDate(headerOf(mail, 'date')), 'found', 'header Date');
  collector.offer('url', webAddress(headerOf(mail, 'archived-at')), 'found', 'header Archived-At');
  // Addresses are in Latin letters in every language.
  const words = `${mail.subject ?? ''}\n${text.slice(text.indexOf('\n\n') + 1)}`;
  collector.offerLanguage(words, headerOf(mail, 'content-language') || null, 'header Content-Language');
  return collector.finish();
}

function webAddress(value: string): string | undefined {
  return /https?:\/\/[^\s>]+/.exec(value)?.[0];
}

function warningsOf(mail: Email, text: string, hasHiddenText: boolean): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const warn = (code: string, words: string) => void warnings.push({ code, message: words });
  const attached = mail.attachments.filter(({ related }) => !related);
  if (attached.length > 0) {
    const names = attached.map(({ filename, mimeType }) => filename ?? mimeType).join(', ');
    warn(
      'attachments-left-out',
      message('source.mail.warning.attachments', { count: attached.length, names }),
    );
  }
  if (hasHiddenText) warn('hidden-text-left-out', message('source.parser.warning.hiddenTextLeftOut'));
  const unknown = text.split('\ufffd').length - 1;
  if (unknown > 0) warn('characters-unknown', message('source.mail.warning.unknown', { count: unknown }));
  return warnings;
}
