import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { documentMetadata } from '../document-metadata';
import { derivation } from '../parser-versions';
import { TextBuilder } from '../text-builder';
import { elementIn, textIn } from '../xml/xml-tree';
import { openOdt } from './odt-package';
import { OdtStyles } from './odt-styles';
import { OdtTextWriter, type OdtFindings } from './odt-text';

/** Reads text documents of LibreOffice and others (OpenDocument 1.0–1.3). */
export async function parseOdt({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const odt = await openOdt(bytes);
  const builder = new TextBuilder();
  const writer = new OdtTextWriter(builder, new OdtStyles(odt.content, odt.styles));
  writer.writeBody(odt.content);
  builder.finish();
  const { text, blocks, marks } = builder;
  if (text.trim() === '') throw new FailureError('no-text', message('source.document.noText'));
  const meta = elementIn(odt.meta, 'office:meta');
  const property = (name: string) => {
    const element = elementIn(meta, name);
    return element && textIn(element).trim();
  };
  return {
    mediaType: 'application/vnd.oasis.opendocument.text',
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text,
    blocks,
    marks,
    nonContent: [],
    metadata: documentMetadata(
      { text, blocks, fileName },
      {
        title: property('dc:title'),
        author: property('meta:initial-creator') ?? property('dc:creator'),
        created: property('meta:creation-date'),
        language: property('dc:language'),
      },
    ),
    warnings: warningsOf(writer.findings),
    derivation: derivation('claimbook odt', ['yauzl', 'saxes', 'franc-min']),
  };
}

function warningsOf({ trackedChanges, comments, hasHiddenText }: OdtFindings): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  if (trackedChanges > 0) {
    const words = message('source.document.warning.trackedChanges', { count: trackedChanges });
    warnings.push({ code: 'tracked-changes-accepted', message: words });
  }
  if (comments > 0) {
    const words = message('source.document.warning.comments', { count: comments });
    warnings.push({ code: 'comments-left-out', message: words });
  }
  if (hasHiddenText) {
    const words = message('source.parser.warning.hiddenTextLeftOut');
    warnings.push({ code: 'hidden-text-left-out', message: words });
  }
  return warnings;
}
