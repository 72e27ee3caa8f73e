import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { applicationFile } from './application-file';
import { applicationPolicy, previewPolicy } from './content-security-policy';
import type { Previews } from './previews';
import { applicationScheme, previewScheme } from './scheme-names';

/** Makes the two schemes as strict as https: an origin of their own, a secure context. Before the application is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true };
  protocol.registerSchemesAsPrivileged([
    { scheme: applicationScheme, privileges: { ...privileges, codeCache: true } },
    { scheme: previewScheme, privileges },
  ]);
}

/** Serves the page's files from `folder`, and previews from memory. Everything else is not found. */
export function serveSchemes(session: Session, folder: string, previews: Previews): void {
  session.protocol.handle(applicationScheme, async ({ method, url }) => {
    const file = method === 'GET' ? applicationFile(folder, url) : undefined;
    if (!file) return notFound();
    try {
      return answer(await readFile(file.path), file.mediaType, applicationPolicy);
    } catch {
      return notFound();
    }
  });
  session.protocol.handle(previewScheme, ({ method, url }) => {
    const html = method === 'GET' ? previews.at(url) : undefined;
    return html === undefined ? notFound() : answer(html, 'text/html; charset=utf-8', previewPolicy);
  });
}

function answer(body: Buffer<ArrayBuffer> | string, mediaType: string, policy: string): Response {
  return new Response(body, { headers: { ...fixedHeaders(policy), 'Content-Type': mediaType } });
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: fixedHeaders(applicationPolicy) });
}

function fixedHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
