import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { documentMetadata } from '../document-metadata';
import { derivation } from '../parser-versions';
import { RtfReader, type RtfFindings } from './rtf-text';

/** Reads Rich Text Format 1.9.1, as Word, LibreOffice and WPS write it. */
// oxlint-disable-next-line require-await -- a failure has to be the promise's
export async function parseRtf({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const reader = new RtfReader();
  reader.read(bytes);
  const { text, blocks, marks } = reader.builder;
  if (text.trim() === '') throw new FailureError('no-text', message('source.document.noText'));
  const said = (name: string) => reader.info.get(name)?.trim() || undefined;
  return {
    mediaType: 'application/rtf',
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text,
    blocks,
    marks,
    nonContent: [],
    metadata: documentMetadata(
      { text, blocks, fileName },
      {
        title: said('title'),
        author: said('author'),
        company: said('company'),
        created: reader.creationDate,
        language: undefined,
      },
    ),
    warnings: warningsOf(reader.findings, text),
    derivation: derivation('claimbook rtf', ['iconv-lite', 'franc-min']),
  };
}

function warningsOf(findings: RtfFindings, text: string): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const warn = (code: string, words: string) => void warnings.push({ code, message: words });
  const { deletions, comments, pictures, objects } = findings;
  if (findings.breaksOff) warn('breaks-off', message('source.rtf.warning.breaksOff'));
  if (deletions > 0) {
    warn('tracked-changes-accepted', message('source.document.warning.trackedChanges', { count: deletions }));
  }
  if (comments > 0)
    warn('comments-left-out', message('source.document.warning.comments', { count: comments }));
  if (pictures + objects > 0) {
    warn('objects-left-out', message('source.rtf.warning.objects', { count: pictures + objects }));
  }
  if (findings.hasHiddenText) {
    warn('hidden-text-left-out', message('source.parser.warning.hiddenTextLeftOut'));
  }
  if (findings.hasMargins) warn('headers-left-out', message('source.document.warning.headers'));
  const unknown = text.split('\ufffd').length - 1;
  if (unknown > 0) warn('characters-unknown', message('source.rtf.warning.unknown', { count: unknown }));
  return warnings;
}
