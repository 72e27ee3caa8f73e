import type { App, WebContents } from 'electron';
import type { AllowedAddresses } from './allowed-addresses';
import { previewOrigin } from './scheme-names';

/** Puts guards on every page that ever comes into being, and refuses what a remote page would ask of the application. */
export function lockDownApplication(app: App, addresses: AllowedAddresses): void {
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents, addresses));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault();
    decide(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, decide) => {
    event.preventDefault();
    decide();
  });
  app.on('login', (event, _contents, _details, _info, decide) => {
    event.preventDefault();
    decide();
  });
}

/**
 * Sandboxes pages whatever their window says. Root has to start Chromium without its sandbox, and Electron takes the
 * two together as a contradiction that ends every process; there, the windows' own setting remains.
 */
export function sandboxEveryPage(app: App): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

function lockDownContents(contents: WebContents, addresses: AllowedAddresses): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    // Only the page itself may be loaded again, which the development server does after a change.
    if (event.url !== addresses.page) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && !event.url.startsWith(`${previewOrigin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
