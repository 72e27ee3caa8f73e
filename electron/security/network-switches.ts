import type { CommandLine } from 'electron';

/** Features of Chromium that fetch something by themselves. */
const disabledFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DnsOverHttps',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PrivateStateTokens',
  'SpareRendererForSitePerProcess',
  'Translate',
];

/** Switches that silence Chromium's own services. */
const silent = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-default-browser-check',
  'no-first-run',
  'no-pings',
  'no-proxy-server',
];

/** Switches by which another program could drive or watch the application. */
const debugging = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
];

/**
 * Blocks the network below the page: no name resolves, no proxy is looked for, no service of Chromium's runs; a
 * content policy alone stops neither DNS nor WebRTC. `allowedHost` is the development server's. Before the
 * application is ready.
 */
export function setNetworkSwitches(commandLine: CommandLine, allowedHost: string | undefined): void {
  const exception = allowedHost === undefined ? '' : `, EXCLUDE ${allowedHost}`;
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('disable-features', disabledFeatures.join(','));
  for (const name of silent) commandLine.appendSwitch(name);
}

/** Takes away the switches by which a packaged application could be driven from outside. */
export function dropDebuggingSwitches(commandLine: CommandLine, isPackaged: boolean): void {
  if (isPackaged) for (const name of debugging) commandLine.removeSwitch(name);
}
