import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findProgram } from '../../scripts/setup/find-program.mjs';
import { expect, launch, temporaryFolder, test, type Claimbook } from './launch';
import {
  caretToEnd,
  makeSample,
  openSampleMemo,
  openSampleSource,
  savedState,
  tag,
  untaggedWords,
} from './notebook-session';

/** Work that touches every part: reading, tagging, writing, exporting, help, settings, a hostile paste. */
async function workThrough(claimbook: Claimbook): Promise<void> {
  const { page } = claimbook;
  await makeSample(claimbook);
  await openSampleSource(page);
  await tag(page, untaggedWords);
  await openSampleMemo(page);
  await caretToEnd(page);
  await page.keyboard.type(' Mispeled words at https://example.org, and more.');
  await expect(savedState(page)).toHaveText('Saving…');
  await expect(savedState(page)).toHaveText('Saved');
  await page.getByRole('button', { name: 'Export memo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export memo' });
  await expect(page.frameLocator('iframe').locator('body')).toContainText('Beiyuan');
  for (const [format, name] of [
    ['Web page', 'memo.html'],
    ['PDF', 'memo.pdf'],
  ] as const) {
    await dialog.getByText(format, { exact: true }).click();
    await claimbook.answerNext([path.join(temporaryFolder(), name)]);
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog.getByText(new RegExp(`^Written: .*${name}$`))).toBeVisible({ timeout: 30_000 });
  }
  await page.keyboard.press('Escape');
  for (const place of ['Settings', 'Claimbook help']) {
    await page.getByRole('navigation').getByRole('button', { name: place }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

test('a whole session asks for nothing but the application’s own parts', async () => {
  const folder = temporaryFolder();
  const log = path.join(folder, 'network.json');
  const claimbook = await launch({ words: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'] });
  await claimbook.application.evaluate(({ session }) => {
    const requests: string[] = [];
    Object.assign(globalThis, { requests });
    const { webRequest } = session.defaultSession;
    // The application's own block listens to onBeforeRequest; these two see what passed it and what did not.
    webRequest.onSendHeaders(({ url }) => void requests.push(`sent ${url}`));
    webRequest.onErrorOccurred(({ url, error }) => void requests.push(`${error} ${url}`));
  });
  await workThrough(claimbook);
  const state = await claimbook.application.evaluate(({ app, session }) => ({
    requests: (globalThis as { requests?: string[] }).requests ?? [],
    isSpellChecked: session.defaultSession.isSpellCheckerEnabled(),
    switches: [
      'disable-component-update',
      'disable-background-networking',
      'disable-domain-reliability',
      'host-resolver-rules',
    ].filter((name) => !app.commandLine.hasSwitch(name)),
  }));
  const isOwn = (entry: string) =>
    /^(?:sent|net::ERR_ABORTED) (?:claimbook-(?:app|preview):|data:|blob:)/.test(entry);
  expect(state.requests.filter((entry) => !isOwn(entry))).toEqual([]);
  expect(state.isSpellChecked).toBe(false);
  expect(state.switches).toEqual([]);
  await claimbook.close();
  expect(strangersIn(log)).toEqual([]);
});

const strace = findProgram('strace');

test('no process of a whole session opens a connection or asks a name server', async () => {
  test.skip(strace === undefined || !canTrace(strace), 'strace is not here or may not trace.');
  const trace = path.join(temporaryFolder(), 'trace.txt');
  const claimbook = await launch({
    under: [
      strace ?? '',
      '-f',
      '-qq',
      '--seccomp-bpf',
      '-e',
      'trace=connect,sendto,sendmsg,sendmmsg,bind',
      '-o',
      trace,
    ],
  });
  await workThrough(claimbook);
  await claimbook.close();
  const calls = fs.readFileSync(trace, 'utf8').split('\n');
  expect(calls.length).toBeGreaterThan(100);
  expect(calls.filter((call) => /AF_INET6?\b/.test(call) && !isLoopback(call))).toEqual([]);
});

test('a page that tries to reach out does not get off the machine', async ({ claimbook }) => {
  const { page, application } = claimbook;
  const seen = await page.evaluate(async () => {
    const outcome: string[] = [];
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] });
    connection.createDataChannel('x');
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate?.candidate) outcome.push(candidate.candidate);
    });
    await connection.setLocalDescription(await connection.createOffer());
    await new Promise<void>((resolve) => {
      const look = () => connection.iceGatheringState === 'complete' && resolve();
      connection.addEventListener('icegatheringstatechange', look);
      look();
    });
    const hint = document.createElement('link');
    Object.assign(hint, { rel: 'dns-prefetch', href: 'https://example.org' });
    document.head.append(hint);
    return outcome;
  });
  expect(seen).toEqual([]);
  const reached = await application.evaluate(async ({ net, session }) => {
    const direct = await net.fetch('https://example.org').then(String, (error: Error) => error.message);
    const { endpoints } = await session.defaultSession
      .resolveHost('example.org')
      .catch(() => ({ endpoints: [] }));
    return { direct, endpoints };
  });
  expect(reached.direct).toContain('net::ERR');
  expect(reached.endpoints).toEqual([]);
});

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** What Chromium's own record of its network has in it besides the application's own parts. */
function strangersIn(file: string): string[] {
  const { constants, events } = JSON.parse(fs.readFileSync(file, 'utf8')) as NetLog;
  expect(events.length).toBeGreaterThan(0);
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  return events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? '';
    const url = typeof params?.['url'] === 'string' ? params['url'] : '';
    if (/^https?:|^wss?:|^ftp:/.test(url)) return [`${name} ${url}`];
    const isConnection =
      /^(?:HOST_RESOLVER_(?:MANAGER|SYSTEM|DNS)_(?:JOB|TASK|REQUEST)|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|QUIC_SESSION)$/;
    return isConnection.test(name) ? [`${name} ${JSON.stringify(params)}`] : [];
  });
}

/** Playwright drives the application over loopback. */
function isLoopback(call: string): boolean {
  return /inet_addr\("127\.|"::1"|htonl\(INADDR_LOOPBACK\)|"::ffff:127\./.test(call);
}

function canTrace(program: string): boolean {
  return (
    spawnSync(program, ['-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect', '-o', '/dev/null', 'true'])
      .status === 0
  );
}
