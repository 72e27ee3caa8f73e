import type { MediaType, ParsedSource } from '../../../shared/source/source-schema';
import type { ParseInput } from '../../../shared/source/source-parser';
import { message } from '../../messages/messages';
import { binaryFormat } from '../../text/binary-format';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { derivation } from '../parser-versions';
import { openPaged, readFailure } from './open-pdf';

const mediaTypes: Readonly<Record<string, MediaType>> = {
  'PNG picture': 'image/png',
  'JPEG picture': 'image/jpeg',
  'TIFF picture': 'image/tiff',
};

function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  return mediaTypes[binaryFormat(bytes) ?? ''];
}

/** Reads pictures of pages, such as scans: pages without text. */
export async function parsePicture({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const mediaType = mediaTypeOf(bytes) ?? 'image/png';
  const { document, pageCount } = await openPaged(bytes, mediaType);
  try {
    // A picture that breaks off shows when it is decoded.
    const page = document.loadPage(0);
    page.getBounds();
    page.destroy();
  } catch (error) {
    throw readFailure(error);
  } finally {
    document.destroy();
  }
  const collector = new MetadataCollector();
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  return {
    mediaType,
    charset: { used: 'utf-8', declared: null, method: 'format' },
    text: '',
    blocks: [],
    marks: [],
    nonContent: [],
    pages: Array.from({ length: pageCount }, (_, i) => ({
      start: 0,
      end: 0,
      label: String(i + 1),
      number: i + 1,
    })),
    metadata: collector.finish(),
    warnings: [
      {
        code: 'no-text-layer',
        message: message('source.document.warning.noTextLayer', { count: pageCount }),
      },
    ],
    derivation: derivation('claimbook picture', ['mupdf']),
  };
}
