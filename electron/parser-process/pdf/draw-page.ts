import type { PageImage, PageRequest } from '../../../shared/source/source-parser';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { openPaged, readFailure } from './open-pdf';

/** A page is never drawn larger than this, however long it says that it is. */
const mostPixels = 25_000_000;

/** Draws one page as a PNG. Fails with not-found past the last page, else as reading the document does. */
export async function drawPage({ bytes, mediaType, number, width }: PageRequest): Promise<PageImage> {
  const { mupdf, document, pageCount } = await openPaged(bytes, mediaType);
  try {
    if (number > pageCount) throw new FailureError('not-found', message('source.page.notFound', { number }));
    const page = document.loadPage(number - 1);
    const [left, top, right, bottom] = page.getBounds();
    const [pageWidth, pageHeight] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    const scale = Math.min(width / pageWidth, Math.sqrt(mostPixels / (pageWidth * pageHeight)));
    const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true);
    const image = {
      png: new Uint8Array(pixmap.asPNG()),
      width: pixmap.getWidth(),
      height: pixmap.getHeight(),
    };
    pixmap.destroy();
    page.destroy();
    return image;
  } catch (error) {
    throw readFailure(error);
  } finally {
    document.destroy();
    mupdf.emptyStore();
  }
}
