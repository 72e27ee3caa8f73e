import { FailureError } from '../../shared/result';
import type { PageDrawer } from '../../shared/source/source-parser';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import type { Database } from '../notebook-file/database';
import { sha256 } from '../text/sha256';
import { readSourceBytes } from './source-content-table';
import { readSource } from './source-table';

/** Which page, and how wide it shall be in pixels. */
interface PageWanted {
  readonly id: SourceId;
  readonly version: number;
  readonly number: number;
  readonly width: number;
}

/**
 * The picture of a page of the stored original, as a data URL. Throws not-found, document-damaged where the bytes are
 * not those that were captured, and what drawing throws.
 */
export async function pageImage(
  database: Database,
  drawPage: PageDrawer['drawPage'] | undefined,
  { id, version, number, width }: PageWanted,
): Promise<{ image: string; width: number; height: number }> {
  const source = readSource(database, id, version);
  const bytes = readSourceBytes(database, id, version);
  if (!source || !bytes) throw new FailureError('not-found', message('source.notFound'));
  if (!drawPage) throw new FailureError('electron-unavailable', message('source.page.noWindow'));
  // What is shown beside a quote has to be what the quote was taken from.
  if (sha256(bytes) !== source.bytesSha256) {
    throw new FailureError('document-damaged', message('source.page.changed'));
  }
  const drawn = await drawPage({ bytes: new Uint8Array(bytes), mediaType: source.mediaType, number, width });
  const png = Buffer.from(drawn.png.buffer, drawn.png.byteOffset, drawn.png.byteLength).toString('base64');
  return { image: `data:image/png;base64,${png}`, width: drawn.width, height: drawn.height };
}
