import { launch, test } from './launch';
import { openSample } from './notebook-session';
test('probe', async () => {
  test.setTimeout(40000);
  const c = await launch();
  c.application.process().stderr?.on('data', (d) => console.log('ERR', String(d)));
  c.application.process().stdout?.on('data', (d) => console.log('OUT', String(d)));
  await openSample(c);
  await c.application.evaluate(async ({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const wc = window!.webContents;
    for (const e of ['render-process-gone','did-start-loading','did-finish-load','did-fail-load','dom-ready','did-stop-loading','did-start-navigation','did-navigate']) wc.on(e as any, (...a: unknown[]) => console.error('EV', e, JSON.stringify(a[1]), JSON.stringify(a[2])));
    wc.forcefullyCrashRenderer();
    await new Promise((r) => setTimeout(r, 3000));
    console.error('STATE', wc.isCrashed(), wc.isLoading(), wc.getURL(), await wc.executeJavaScript('document.body.innerText.slice(0, 300)'));
    setTimeout(() => console.error('LATER', BrowserWindow.getAllWindows().length, JSON.stringify((globalThis as any).claimbookRehearsal)), 8000);
    app.quit();
    await new Promise((r) => setTimeout(r, 9000));
  });
});
