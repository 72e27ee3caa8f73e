import JSZip from 'jszip';
import { escapeHtml } from '../html/escape-html';
import type { MemoLayout } from '../layout/memo-layout';
import { OdtAutomaticStyles } from './odt-automatic-styles';
import { OdtBlocks } from './odt-blocks';
import { odtWords, type OdtPlace } from './odt-inlines';
import { odfVersion, odtNamespaces } from './odt-namespaces';
import { odtFonts, odtStyles, odtTableStyles } from './odt-styles';
import { element } from './odt-text';

const mediaType = 'application/vnd.oasis.opendocument.text';
const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * The memo as OpenDocument text (ISO/IEC 26300). Endnotes and the analyst's notes are its own endnotes and footnotes,
 * numbered 1, 2, 3 and a, b, c as in every other format.
 */
export async function renderOdt(layout: MemoLayout): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(layout.exportedAt);
  // First and uncompressed, so that a look at the first bytes tells what the file is (ODF 1.3, part 2, 3.3).
  zip.file('mimetype', mediaType, { compression: 'STORE', date });
  const parts = {
    'content.xml': content(layout),
    'styles.xml': odtStyles(),
    'meta.xml': meta(layout),
    'META-INF/manifest.xml': manifest(['content.xml', 'styles.xml', 'meta.xml']),
  };
  for (const [name, xml] of Object.entries(parts)) zip.file(name, xml, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', mimeType: mediaType });
}

function content(layout: MemoLayout): string {
  const styles = new OdtAutomaticStyles();
  const place: OdtPlace = {
    styles,
    endnotes: new Map(layout.endnotes.items.map((item) => [item.number, item])),
    notes: new Map(layout.notes.items.map((item) => [item.letter, item])),
    isInNote: false,
  };
  const writer = new OdtBlocks(place);
  const title = odtWords(layout.title, { marks: [], language: null }, place);
  const text = [
    element('text:p', { 'text:style-name': 'Title' }, title),
    writer.facts(layout.facts),
    writer.blocks(layout.preface),
    writer.blocks(layout.body),
    writer.blocks(layout.annexes),
    layout.endnotes.items.length > 0 ? writer.heading(layout.endnotes.heading) : '',
  ].join('');
  const body = [
    element('office:font-face-decls', {}, odtFonts),
    element('office:automatic-styles', {}, `${odtTableStyles}${styles.declarations()}`),
    element('office:body', {}, element('office:text', {}, text)),
  ].join('');
  return `${xmlHead}${element('office:document-content', odtNamespaces, body)}`;
}

function meta({ title, author, exportedAt }: MemoLayout): string {
  const facts = [
    element('dc:title', {}, escapeHtml(title)),
    ...(author === ''
      ? []
      : [
          element('meta:initial-creator', {}, escapeHtml(author)),
          element('dc:creator', {}, escapeHtml(author)),
        ]),
    element('meta:creation-date', {}, exportedAt),
    element('dc:date', {}, exportedAt),
    element('dc:language', {}, 'en-GB'),
  ];
  return `${xmlHead}${element('office:document-meta', odtNamespaces, element('office:meta', {}, facts.join('')))}`;
}

function manifest(names: readonly string[]): string {
  const entry = (path: string, type: string): string =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': type,
      'manifest:version': path === '/' ? odfVersion : undefined,
    });
  const entries = [entry('/', mediaType), ...names.map((name) => entry(name, 'text/xml'))].join('');
  const attributes = {
    'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
    'manifest:version': odfVersion,
  };
  return `${xmlHead}${element('manifest:manifest', attributes, entries)}`;
}
