import { inspect } from 'node:util';
import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron';
import { z } from 'zod';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { withPdfMetadata } from './pdf-metadata';
import { createPrintSession, printedPage } from './print-session';
import { drawTitle, footerTemplate, headerTemplate } from './running-title';

/** Makes the PDF of a self-contained page; its bytes. Rejects with export-failed. */
export type PdfPrinter = (html: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Far more than a memo of many hundred pages takes, in ms. */
const printingTime = 90_000;
/** Scripts of ours run apart from the page, whose policy allows none. */
const isolatedWorld = 1001;

/**
 * Prints one page at a time in a hidden, sandboxed window without network. `fontsFolder` holds the fonts that are
 * embedded. Needs the application to be ready.
 */
export function createPdfPrinter(fontsFolder: string, timeoutMs = printingTime): PdfPrinter {
  let last: Promise<unknown> = Promise.resolve();
  return (html) => {
    const printed = last.then(() => printInWindow(html, fontsFolder, timeoutMs));
    last = printed.catch(() => undefined);
    return printed;
  };
}

async function printInWindow(
  html: string,
  fontsFolder: string,
  timeoutMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: createPrintSession(html, fontsFolder),
      // Without a display a window that is drawn on one ends the whole application.
      offscreen: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: false,
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    const seconds = Math.round(timeoutMs / 1000);
    timer = setTimeout(
      () => reject(new FailureError('export-failed', message('memo.export.printTimeout', { seconds }))),
      timeoutMs,
    );
    window.webContents.once('render-process-gone', (_event, { reason }) => reject(printFailure(reason)));
  });
  try {
    return await Promise.race([printContents(window.webContents), failed]);
  } catch (error) {
    throw error instanceof FailureError ? error : printFailure(error);
  } finally {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  }
}

const pageFactsSchema = z.object({
  title: z.string(),
  author: z.string(),
  date: z
    .string()
    .regex(/^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$/)
    .catch(''),
  failedFonts: z.array(z.string()),
  drawnTitle: z.string().regex(/^data:image\/png;base64,[\w+/=]*$/),
});

/** Waits until the fonts that the page needs are there: text without its font would be printed as nothing at all. */
const readPage = `(async () => {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  const drawnTitle = await ${drawTitle};
  return {
    title: document.title,
    author: document.querySelector('meta[name=author]')?.content ?? '',
    date: document.querySelector('meta[name="dcterms.date"]')?.content ?? '',
    failedFonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    drawnTitle,
  };
})()`;

const paper: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

async function printContents(contents: WebContents): Promise<Uint8Array<ArrayBuffer>> {
  await contents.loadURL(printedPage);
  const answer: unknown = await contents.executeJavaScriptInIsolatedWorld(isolatedWorld, [
    { code: readPage },
  ]);
  const { title, author, date, failedFonts, drawnTitle } = pageFactsSchema.parse(answer);
  if (failedFonts.length > 0) throw printFailure(`Fonts are missing: ${failedFonts.join(', ')}`);
  const pdf = await contents.printToPDF({
    ...paper,
    headerTemplate: headerTemplate(drawnTitle),
    footerTemplate: footerTemplate(message('memo.annex.page')),
  });
  return withPdfMetadata(pdf, {
    title,
    author,
    creator: `Claimbook ${__CLAIMBOOK_VERSION__}`,
    at: date,
  });
}

function printFailure(cause: unknown): FailureError {
  const detail = cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : inspect(cause);
  return new FailureError('export-failed', message('memo.export.printFailed'), detail);
}
