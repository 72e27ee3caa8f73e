import { applicationOrigin, applicationPage, previewOrigin } from './scheme-names';

/** Which addresses this start of the application knows. `developmentServer` is an origin, or undefined in packages. */
export interface AllowedAddresses {
  /** Host of the development server, where there is one. */
  readonly developmentHost: string | undefined;
  /** What a window loads. */
  readonly page: string;
  /** Whether a page may load it, as page or as part of one. */
  mayLoad(url: string): boolean;
  /** Whether a frame that shows it may call operations. */
  mayCall(url: string): boolean;
}

/** Addresses of a start without, or in development with, a server that builds the page as it is edited. */
export function allowedAddresses(developmentServer: string | undefined): AllowedAddresses {
  const server = developmentServer === undefined ? undefined : new URL(developmentServer).origin;
  const socket = server?.replace(/^http/, 'ws');
  return {
    developmentHost: server === undefined ? undefined : new URL(server).hostname,
    page: server === undefined ? applicationPage : `${server}/`,
    mayLoad: (url) => {
      const origin = originOf(url);
      if (origin === applicationOrigin || origin === previewOrigin) return true;
      if (url.startsWith('data:')) return true;
      return server !== undefined && [server, socket, 'devtools://devtools'].includes(origin);
    },
    mayCall: (url) => originOf(url) === (server ?? applicationOrigin),
  };
}

/** Scheme and host; `URL.origin` is "null" for schemes that the URL standard does not know. */
function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
