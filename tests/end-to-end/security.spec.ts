import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright';
import type { Bridge } from '../../shared/ipc/bridge';
import { inProject } from '../../scripts/project-folder.mjs';
import { codePointLength } from '../../shared/text/code-points';
import { expect, temporaryFolder, test } from './launch';
import { ask, newNotebook, openSample, openSampleMemo } from './notebook-session';

declare global {
  /** Set by whatever of a hostile page should run all the same. */
  var hostileRan: string[] | undefined;
  /** What a policy stopped, as the page is told of it later. */
  var violations: string[] | undefined;
}

/** Sends something over the channel that the page's bridge uses. */
async function callRaw(page: Page, name: unknown, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    ([operation, given]) =>
      (globalThis as unknown as { claimbook: Bridge }).claimbook.call(operation as string, given),
    [name, input] as const,
  );
  return JSON.parse(answer);
}

test('pages are sandboxed, isolated, and have one frozen bridge', async ({ claimbook }) => {
  const { page, application } = claimbook;
  const preferences = await application.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in Electron's types; what this page was really made with.
      const made = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        made.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ]);
  const found = await page.evaluate(() => {
    const { claimbook: bridge } = globalThis as unknown as { claimbook: Bridge };
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'electron',
      'ipcRenderer',
      '__dirname',
      'global',
    ];
    return {
      leaks: names.filter((name) => name in globalThis),
      bridge: Object.keys(bridge).toSorted(),
      isFrozen: Object.isFrozen(bridge),
      isWritable: Object.getOwnPropertyDescriptor(globalThis, 'claimbook')?.writable,
    };
  });
  expect(found).toEqual({
    leaks: [],
    bridge: ['call', 'on', 'pathOfFile'],
    isFrozen: true,
    isWritable: false,
  });
});

test('the policy stops inline script, eval, remote parts and frames', async ({ claimbook: { page } }) => {
  await page.evaluate(async () => {
    const seen: string[] = (globalThis.violations = []);
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const add = (make: () => HTMLElement) => {
      try {
        document.body.append(make());
      } catch (error) {
        seen.push(`threw ${(error as Error).name}`);
      }
    };
    const element = <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      set: (made: HTMLElementTagNameMap[K]) => void,
    ) =>
      add(() => {
        const made = document.createElement(tag);
        set(made);
        return made;
      });
    element('script', (made) => (made.textContent = 'globalThis.hostileRan = ["inline"]'));
    element('script', (made) => (made.src = 'https://example.org/x.js'));
    element('img', (made) => (made.src = 'https://example.org/x.png'));
    element('iframe', (made) => (made.src = 'https://example.org/'));
    element('link', (made) => Object.assign(made, { rel: 'stylesheet', href: 'https://example.org/x.css' }));
    element('video', (made) => (made.src = 'https://example.org/x.mp4'));
    element('object', (made) => (made.data = 'https://example.org/x'));
    element('style', (made) => (made.textContent = 'body { color: red }'));
    add(() => {
      const made = document.createElement('div');
      made.innerHTML = '<img src=x onerror="globalThis.hostileRan = [1]">';
      return made;
    });
    for (const run of [
      () => new Worker('data:text/javascript,1'),
      () => new WebSocket('wss://example.org'),
      () => new EventSource('https://example.org'),
    ]) {
      try {
        run();
      } catch (error) {
        seen.push(`threw ${(error as Error).name}`);
      }
    }
    await fetch('https://example.org').catch(() => seen.push('fetch refused'));
    navigator.sendBeacon('https://example.org', 'x');
  });
  // What the test itself runs may make code from text; what it leaves behind may not.
  for (const code of ["eval('1')", "new Function('return 1')"]) {
    const run = `try { ${code}; resolve('ran'); } catch (error) { resolve(error.name); }`;
    expect(await page.evaluate(`new Promise((resolve) => setTimeout(() => { ${run} }))`)).toBe('EvalError');
  }
  expect(await page.evaluate(() => globalThis.hostileRan)).toBeUndefined();
  // Trusted Types stop what would become script before the policy has to.
  const stopped = [
    'threw TypeError',
    'require-trusted-types-for',
    'img-src',
    'style-src-elem',
    'connect-src',
  ];
  await expect
    .poll(() => page.evaluate(() => globalThis.violations))
    .toEqual(expect.arrayContaining([...stopped, 'fetch refused']));
  expect(page.frames().filter((frame) => frame.url().startsWith('https:'))).toEqual([]);
});

test('no window opens, nothing navigates, no permission is granted, no download begins', async ({
  claimbook,
}) => {
  const { page, application } = claimbook;
  const address = page.url();
  await application.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { downloads: seen });
    session.defaultSession.on('will-download', (event) => seen.push(String(event.defaultPrevented)));
  });
  const answers = await page.evaluate(async () => {
    const opened = [
      window.open('https://example.org'),
      window.open('about:blank'),
      window.open('', '_blank'),
    ];
    const named = async (name: PermissionName) =>
      (await navigator.permissions.query({ name }).catch(() => ({ state: 'denied' }))).state;
    const link = document.createElement('a');
    link.href = 'data:application/octet-stream,x';
    link.download = 'x.bin';
    document.body.append(link);
    link.click();
    return {
      opened: opened.filter((made) => made !== null).length,
      permissions: await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) =>
          named(name as PermissionName),
        ),
      ),
      notification: await Notification.requestPermission(),
      camera: await navigator.mediaDevices
        .getUserMedia({ video: true })
        .then(() => 'granted')
        .catch(() => 'denied'),
    };
  });
  expect(answers.opened).toBe(0);
  expect(new Set(answers.permissions)).toEqual(new Set(['denied']));
  expect(answers).toMatchObject({ notification: 'denied', camera: 'denied' });

  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:void 0',
  ]) {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  const webview = await page.evaluate(() => {
    const made = document.createElement('webview');
    made.setAttribute('src', 'https://example.org');
    document.body.append(made);
    return made.constructor.name;
  });
  expect(webview).toBe('HTMLElement');
  const shown = await application.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getURL()),
  );
  expect(shown).toEqual([address]);
  expect(await page.evaluate(() => document.querySelector('.start') !== null)).toBe(true);
  expect(await application.evaluate(() => (globalThis as { downloads?: string[] }).downloads)).not.toContain(
    'false',
  );
});

test('no certificate, login, embedded page, frame or redirect is let through', async ({ claimbook }) => {
  const said = await claimbook.application.evaluate(({ app, webContents }) => {
    const [contents] = webContents.getAllWebContents();
    // Electron's own listeners of these would let through what nobody prevents.
    const ask = (emitter: NodeJS.EventEmitter, name: string, ...rest: unknown[]) => {
      const event = { isPrevented: false, preventDefault: () => void (event.isPrevented = true) };
      const answers: unknown[] = [];
      emitter.emit(name, event, ...rest, (...given: unknown[]) => answers.push(...given));
      return { name, isPrevented: event.isPrevented, answers };
    };
    const onPage = (name: string, details: object) => {
      const event = { ...details, isPrevented: false, preventDefault: () => void (event.isPrevented = true) };
      contents!.emit(name, event);
      return { name, isPrevented: event.isPrevented, answers: [] as unknown[] };
    };
    const url = 'https://example.org/';
    return [
      ask(app, 'certificate-error', contents, url, 'net::ERR_CERT_AUTHORITY_INVALID', {}),
      ask(app, 'select-client-certificate', contents, url, [{ subjectName: 'somebody' }]),
      ask(app, 'login', contents, { url }, { host: 'example.org' }),
      ask(contents!, 'will-attach-webview', {}, {}),
      onPage('will-navigate', { url }),
      onPage('will-redirect', { url }),
      onPage('will-frame-navigate', { url, isMainFrame: false }),
    ];
  });
  expect(said.filter(({ isPrevented }) => !isPrevented)).toEqual([]);
  expect(said.map(({ answers }) => answers)).toEqual([[false], [], [], [], [], [], []]);
});

test('the application’s scheme serves the page’s files and nothing else', async ({ claimbook }) => {
  const answers = await claimbook.application.evaluate(async ({ session }) => {
    const status = async (url: string) =>
      (await session.defaultSession.fetch(url, { bypassCustomProtocolHandlers: false }).catch(() => null))
        ?.status;
    return Promise.all(
      [
        'claimbook-app://app/index.html',
        'claimbook-app://app/../main.js',
        'claimbook-app://app/..%2fmain.js',
        'claimbook-app://app/%2e%2e/main.js',
        'claimbook-app://app/..%5cmain.js',
        'claimbook-app://app//etc/passwd',
        'claimbook-app://other/index.html',
        'claimbook-preview://memo/unknown',
      ].map(status),
    );
  });
  expect(answers).toEqual([200, 404, 404, 404, 404, 404, 404, 404]);
});

test.describe('operations', () => {
  test('refuse unknown names and wrong input, and live on', async ({ claimbook }) => {
    await openSample(claimbook);
    const { page } = claimbook;
    const hostile: [unknown, unknown][] = [
      ['no.such', {}],
      ['constructor', {}],
      ['__proto__', {}],
      ['toString', {}],
      ['', {}],
      ['x'.repeat(10_000), {}],
      [null, {}],
      [{ toString: 'claim.list' }, {}],
      ['claim.get', { id: "' OR 1=1 --" }],
      ['claim.get', { id: { $ne: null } }],
      ['claim.get', null],
      ['claim.list', 'text'],
      ['claim.create', { sourceId: 1, start: -1, end: Number.POSITIVE_INFINITY, codes: [] }],
      ['claim.create', { sourceId: 'x', start: 0.5, end: 2, codes: [{ codeId: 'x', polarity: 'maybe' }] }],
      ['memo.save', { id: 'x', title: 'x', document: { format: 1, blocks: 'x' }, baseRevision: 1 }],
      ['source.importFiles', { files: [], method: 'file' }],
      ['source.importFiles', { files: [''], method: 'network' }],
      ['settings.change', { recentNotebooks: [] }],
      ['settings.change', { importLimitBytes: -1 }],
      ['link.open', { url: 'javascript:alert(1)' }],
      ['link.open', { url: 'file:///etc/passwd' }],
      ['link.open', { url: 'http://example.org' }],
      ['link.open', { url: 'https://bank.example@evil.example/' }],
      ['notebook.open', { path: '' }],
    ];
    for (const [name, input] of hostile) {
      const answer = await callRaw(page, name, input);
      expect(answer, JSON.stringify([name, input])).toMatchObject({
        ok: false,
        failure: { code: 'bad-input' },
      });
    }
    expect((await claimbook.asked()).filter(({ kind }) => kind === 'ask')).toEqual([]);
    expect((await ask(page, 'claim.list', {})).length).toBeGreaterThan(0);
  });

  test('refuse what cannot be copied between processes', async ({ claimbook: { page } }) => {
    const answer = await page.evaluate(() => {
      const { claimbook: bridge } = globalThis as unknown as { claimbook: Bridge };
      const circle: Record<string, unknown> = {};
      circle['self'] = circle;
      return Promise.all([
        bridge.call('window.state', circle),
        bridge.call('window.state', { deep: Symbol.iterator }).catch(() => 'refused'),
      ]);
    });
    expect(answer).toHaveLength(2);
    expect(await callRaw(page, 'window.state', {})).toMatchObject({ ok: true });
  });

  test('refuse a frame, and a page of another address', async ({ claimbook }) => {
    const answers = await claimbook.application.evaluate(
      async ({ BrowserWindow, session }, preload) => {
        const said: unknown[] = [];
        // A window that the application did not make, with its bridge all the same.
        const stranger = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, session: session.defaultSession },
        });
        for (const url of ['claimbook-app://app/index.html', 'data:text/html,x', 'about:blank']) {
          await stranger.loadURL(url).catch(() => undefined);
          said.push(
            await stranger.webContents.executeJavaScript(
              'claimbook.call("settings.get", {}).then((answer) => JSON.parse(answer).failure?.code)',
            ),
          );
        }
        stranger.destroy();
        return said;
      },
      inProject('out', 'preload.cjs'),
    );
    expect(answers).toEqual(['bad-input', 'bad-input', 'bad-input']);
  });
});

test('a hostile page that is imported, read and cited runs nothing and loads nothing', async ({
  claimbook,
}) => {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await newNotebook(claimbook);
    const { page } = claimbook;
    const file = path.join(temporaryFolder(), 'hostile.html');
    fs.writeFileSync(file, hostilePage(origin));
    await claimbook.answerNext([file]);
    await page.getByRole('button', { name: 'Import sources…' }).first().click();
    await expect(page.locator('.reader__text')).toContainText('The first honest sentence');
    await expect(page.locator('.reader__text')).toContainText('The last honest sentence');
    await readAsScreenReader(page);
    const active = page.locator('.app').locator(
      // Lexical sets an image without a source where a block begins; a document can bring none.
      'script, iframe, object, embed, form, base, link, meta, svg a, video, [onerror], [onload], [onclick], ' +
        'img:not([data-lexical-decorator-boundary]), img[src], img[srcset]',
    );
    await expect(active).toHaveCount(0);
    const links = await page
      .locator('.app a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    expect(await page.evaluate(() => globalThis.hostileRan)).toBeUndefined();

    const [source] = await ask(page, 'source.list', {});
    const { text } = await ask(page, 'source.text', { id: source!.id });
    const start = codePointLength(text.slice(0, text.indexOf('The first honest')));
    const claim = await ask(page, 'claim.create', {
      sourceId: source!.id,
      start,
      end: codePointLength(text),
      codes: [{ codeId: 'pre-deliberation', polarity: 'affirmed' }],
      statement: '<img src=x onerror="globalThis.hostileRan=[2]"><script>1</script>',
    });
    const memo = await ask(page, 'memo.create', {
      title: '<b>T</b>',
      template: 'evidence',
      claimIds: [claim.id],
    });
    await page.getByRole('navigation').getByRole('button', { name: 'Memos' }).click();
    await page.getByRole('row', { name: '<b>T</b>' }).click();
    await page.getByRole('button', { name: 'Export memo' }).click();
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('body')).toContainText('The first honest sentence');
    await expect(frame.locator('script, iframe, form, img[onerror]')).toHaveCount(0);
    expect(await page.evaluate(() => globalThis.hostileRan)).toBeUndefined();
    const out = path.join(temporaryFolder(), 'memo.html');
    await ask(page, 'memo.export', { id: memo.id, format: 'html', path: out });
    expect(fs.readFileSync(out, 'utf8')).not.toMatch(/<(?:script|iframe|form|img|object)\b|javascript:/i);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('the preview of an export runs nothing, whatever it holds', async ({ claimbook }) => {
  await openSample(claimbook);
  const { page } = claimbook;
  await openSampleMemo(page);
  const staged = await callRaw(page, 'memo.stagePreview', {
    html: '<p>shown</p><script>parent.hostileRan=[3]</script><img src=x onerror="parent.hostileRan=[4]"><form action="https://example.org"><button>go</button></form>',
  });
  expect(staged).toMatchObject({ ok: true });
  const { url } = (staged as { value: { url: string } }).value;
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.id = 'staged';
    frame.src = address;
    document.body.append(frame);
  }, url);
  await expect(page.frameLocator('#staged').getByText('shown')).toBeVisible();
  expect(await page.evaluate(() => globalThis.hostileRan)).toBeUndefined();
  const isReachable = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#staged');
    return frame?.contentDocument !== null;
  });
  expect(isReachable).toBe(false);
});

/** Puts the whole text into the document, as for a screen reader. */
async function readAsScreenReader(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Screen-reader mode/ }).click();
  await expect(page.locator('.reader__text')).toContainText('The last honest sentence');
}

function hostilePage(origin: string): string {
  const run = (name: string) => `globalThis.hostileRan=(globalThis.hostileRan||[]).concat('${name}')`;
  return `<!doctype html><html><head><title>Hostile <script>${run('title')}</script></title>
<meta http-equiv="refresh" content="0; url=${origin}/refresh">
<meta http-equiv="Content-Security-Policy" content="default-src *">
<base href="${origin}/base/"><link rel="stylesheet" href="${origin}/style.css"><link rel="preload" as="image" href="${origin}/preload.png">
<style>@import url(${origin}/import.css); body { background: url(${origin}/background.png) }</style>
<script>${run('head')}; fetch('${origin}/fetch')</script></head>
<body onload="${run('onload')}"><article>
<p>The first honest sentence stands here so that there is something to read, and it goes on for a while to be the main text of the page.</p>
<img src="${origin}/image.png" onerror="${run('onerror')}" alt="a picture"><img srcset="${origin}/set.png 2x">
<iframe src="${origin}/frame"></iframe><iframe srcdoc="<script>${run('srcdoc')}</script>"></iframe>
<object data="${origin}/object"></object><embed src="${origin}/embed"><video src="${origin}/video" poster="${origin}/poster.png"></video>
<svg xmlns="http://www.w3.org/2000/svg" onload="${run('svg')}"><script>${run('svg-script')}</script><use href="${origin}/use.svg#x"/><a href="javascript:${run('svg-link')}"><text>svg</text></a><foreignObject><img src=x onerror="${run('foreign')}"></foreignObject></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run('mutation')}&gt;"></math>
<p><a href="javascript:${run('link')}">a link to press</a> and <a href="java&#10;script:${run('broken link')}">another</a> and <a href="data:text/html,<script>1</script>">a third</a>, all inside a paragraph with enough words to count as text.</p>
<form action="${origin}/form" method="post"><input name="a" value="b" autofocus onfocus="${run('focus')}"><button formaction="javascript:${run('form')}">send</button></form>
<div style="background: url(${origin}/inline.png); behavior: url(${origin}/behaviour)" onclick="${run('click')}">A division with a style of its own, which is text as well.</div>
<template><script>${run('template')}</script></template><noscript><p title="</noscript><img src=x onerror=${run('noscript')}>"></p></noscript>
<details open ontoggle="${run('toggle')}"><summary>More</summary>Folded text.</details><marquee onstart="${run('marquee')}">Old text</marquee>
<p>The last honest sentence stands here.</p></article></body></html>`;
}
