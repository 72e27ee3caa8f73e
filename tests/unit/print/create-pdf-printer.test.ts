import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../shared/result';

/** What the stand-in for a window does with the page that it is given. */
const page = vi.hoisted(() => ({
  load: (): Promise<void> => Promise.resolve(),
  failedFonts: [] as string[],
  crash: undefined as (() => void) | undefined,
  open: 0,
  most: 0,
}));

vi.mock('electron', () => ({
  session: { fromPartition: () => ({}) },
  BrowserWindow: class {
    private isGone = false;
    readonly webContents = {
      once: (_event: string, listener: (event: unknown, details: unknown) => void) => {
        page.crash = () => listener({}, { reason: 'crashed' });
      },
      loadURL: () => page.load(),
      executeJavaScriptInIsolatedWorld: () =>
        Promise.resolve({
          title: 'T',
          author: '',
          failedFonts: page.failedFonts,
          drawnTitle: 'data:image/png;base64,AA==',
        }),
      printToPDF: () =>
        Promise.resolve(
          Buffer.from('%PDF-1.4\ntrailer\n<</Size 2 /Root 1 0 R>>\nstartxref\n9\n%%EOF\n', 'latin1'),
        ),
    };
    constructor() {
      page.open++;
      page.most = Math.max(page.most, page.open);
    }
    isDestroyed() {
      return this.isGone;
    }
    destroy() {
      this.isGone = true;
      page.open--;
    }
  },
}));
vi.mock('../../../electron/print/print-session', () => ({
  createPrintSession: () => ({}),
  printedPage: 'claimbook-app://app/printed-page',
}));

const { createPdfPrinter } = await import('../../../electron/print/create-pdf-printer');

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FailureError ? error.failure : undefined;
}

beforeEach(() => {
  Object.assign(page, {
    load: () => Promise.resolve(),
    failedFonts: [],
    crash: undefined,
    open: 0,
    most: 0,
  });
});

describe('printing', () => {
  it('prints one page at a time, and goes on after one that failed', async () => {
    const print = createPdfPrinter('/fonts');
    const first = failureOf(print('1'));
    page.load = () => Promise.reject(new Error('ERR_FAILED'));
    const second = failureOf(print('2'));
    expect(await first).toMatchObject({ code: 'export-failed' });
    expect(await second).toMatchObject({ code: 'export-failed', detail: 'ERR_FAILED' });
    page.load = () => Promise.resolve();
    expect(Buffer.from(await print('3')).toString('latin1')).toMatch(/^%PDF-1\.4[^]*\/Info 2 0 R/);
    expect(page).toMatchObject({ open: 0, most: 1 });
  });

  it('stops a page that does not get done, and says after how long', async () => {
    page.load = () => new Promise(() => undefined);
    const failure = await failureOf(createPdfPrinter('/fonts', 40)('never'));
    expect(failure?.code).toBe('export-failed');
    expect(failure?.message).toContain('0 seconds');
    expect(page.open).toBe(0);
  });

  it('reports a page that crashes, and fonts that are missing, instead of printing blanks', async () => {
    page.load = () => new Promise(() => undefined);
    const crashed = failureOf(createPdfPrinter('/fonts')('x'));
    await vi.waitFor(() => expect(page.crash).toBeDefined());
    page.crash?.();
    expect(await crashed).toMatchObject({ code: 'export-failed', detail: 'crashed' });
    page.load = () => Promise.resolve();
    page.failedFonts = ['Noto Serif SC'];
    const blank = await failureOf(createPdfPrinter('/fonts')('x'));
    expect(blank).toMatchObject({ code: 'export-failed', detail: 'Fonts are missing: Noto Serif SC' });
    expect(page.open).toBe(0);
  });
});
