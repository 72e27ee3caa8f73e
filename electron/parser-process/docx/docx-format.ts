import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { encrypted } from '../document-failures';
import { isLockedOffice } from '../locked-office';
import { derivation } from '../parser-versions';
import { TextBuilder } from '../text-builder';
import { documentMetadata } from '../document-metadata';
import { countIn, elementIn, textIn, type XmlElement } from '../xml/xml-tree';
import { openDocx, type DocxPackage } from './docx-package';
import { DocxStyles } from './docx-styles';
import { DocxTextWriter, type DocxFindings } from './docx-text';

/** Reads Word documents (ECMA-376, transitional and strict). */
export async function parseDocx({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  if (isLockedOffice(bytes)) throw encrypted();
  const docx = await openDocx(bytes);
  const [styles] = await docx.related('styles');
  const builder = new TextBuilder();
  const writer = new DocxTextWriter(builder, new DocxStyles(styles), docx.relations);
  writer.writeBody(docx.document);
  const [footnote] = await docx.related('footnotes');
  const [endnote] = await docx.related('endnotes');
  writer.writeNotes({ footnote, endnote });
  builder.finish();
  const { text, blocks, marks } = builder;
  if (text.trim() === '') throw new FailureError('no-text', message('source.document.noText'));
  const core = await docx.property('core-properties');
  const extended = await docx.property('extended-properties');
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text,
    blocks,
    marks,
    nonContent: [],
    metadata: documentMetadata(
      { text, blocks, fileName },
      {
        title: property(core, 'dc:title'),
        author: property(core, 'dc:creator'),
        company: property(extended, 'ep:Company'),
        created: property(core, 'dcterms:created'),
        language: property(core, 'dc:language'),
      },
    ),
    warnings: await warningsOf(docx, writer.findings),
    derivation: derivation('claimbook docx', ['yauzl', 'saxes', 'franc-min']),
  };
}

function property(part: XmlElement | undefined, name: string): string | undefined {
  const element = elementIn(part, name);
  return element && textIn(element).trim();
}

/** Everything that is in the file and not in the stored text. */
async function warningsOf(docx: DocxPackage, findings: DocxFindings): Promise<ImportWarning[]> {
  const warnings: ImportWarning[] = [];
  const warn = (code: string, words: string) => warnings.push({ code, message: words });
  const { trackedChanges, hasHiddenText } = findings;
  if (trackedChanges > 0) {
    const words = message('source.document.warning.trackedChanges', { count: trackedChanges });
    warn('tracked-changes-accepted', words);
  }
  const commentParts = await docx.related('comments');
  const comments = commentParts.reduce((sum, part) => sum + countIn(part, new Set(['w:comment'])), 0);
  if (comments > 0) {
    warn('comments-left-out', message('source.document.warning.comments', { count: comments }));
  }
  if (hasHiddenText) warn('hidden-text-left-out', message('source.parser.warning.hiddenTextLeftOut'));
  const margins = [...(await docx.related('header')), ...(await docx.related('footer'))];
  // A page number alone is no text of the document.
  if (margins.some((part) => /\p{L}/u.test(textIn(part)))) {
    warn('headers-left-out', message('source.document.warning.headers'));
  }
  return warnings;
}
