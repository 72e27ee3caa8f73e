import { readFile } from 'node:fs/promises';
import { session, type Session } from 'electron';
import { applicationFile } from '../security/application-file';
import { allowedAddresses } from '../security/allowed-addresses';
import { lockDownSession } from '../security/lock-down-session';
import { applicationOrigin, applicationScheme } from '../security/scheme-names';

/** The page to be printed stands beside the fonts, so that it may use them without any exception. */
export const printedPage = `${applicationOrigin}/printed-page`;

/** No script, no picture, no connection: its own styles and the application's fonts. */
const printPolicy = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

let sessions = 0;

/** A session of its own, kept in memory alone, that knows one page and the fonts in `fontsFolder`, and no network. */
export function createPrintSession(html: string, fontsFolder: string): Session {
  const printing = session.fromPartition(`print-${++sessions}`, { cache: false });
  lockDownSession(printing, allowedAddresses(undefined));
  printing.protocol.handle(applicationScheme, async ({ url }) => {
    if (url === printedPage) return answer(html, 'text/html; charset=utf-8');
    const file = applicationFile(fontsFolder, url);
    const bytes = file && (await readFile(file.path).catch(() => undefined));
    return bytes ? answer(bytes, file.mediaType) : new Response(null, { status: 404 });
  });
  return printing;
}

function answer(body: Buffer<ArrayBuffer> | string, mediaType: string): Response {
  const headers = {
    'Content-Type': mediaType,
    'Content-Security-Policy': printPolicy,
    'X-Content-Type-Options': 'nosniff',
  };
  return new Response(body, { headers });
}
