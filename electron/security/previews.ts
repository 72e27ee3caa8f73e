import { randomUUID } from 'node:crypto';
import { previewOrigin } from './scheme-names';

/** Previews of exports, kept in memory for the windows that asked: the last one of each. */
export interface Previews {
  /** Keeps a page for a window in place of the one before; the answer is its address, which cannot be guessed. */
  keep(owner: number, html: string): string;
  /** The page at an address, if it is still kept. */
  at(url: string): string | undefined;
  /** Forgets what a window had, when it closes. */
  forget(owner: number): void;
}

/** An empty set of previews. */
export function createPreviews(): Previews {
  const pages = new Map<number, { readonly url: string; readonly html: string }>();
  return {
    keep(owner, html) {
      const url = `${previewOrigin}/${randomUUID()}`;
      pages.set(owner, { url, html });
      return url;
    },
    at: (url) => [...pages.values()].find((page) => page.url === url)?.html,
    forget: (owner) => void pages.delete(owner),
  };
}
