import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findElectron } from '../../../scripts/setup/electron-runtime.mjs';
import { projectFolder } from '../../../scripts/project-folder.mjs';
import { workedNotebook } from './run-claimbook';
import { failure, json, script } from './run-process';

const noDisplay = { DISPLAY: '', WAYLAND_DISPLAY: '' };
const pdfWords = (memo: string) => [
  'export',
  'n.claimbook',
  '--memo',
  memo,
  '--format',
  'pdf',
  '--out',
  'm.pdf',
];

describe('a PDF from the command line', () => {
  it.skipIf(findElectron() === undefined)('is printed without a display', async () => {
    const { folder, memo } = await workedNotebook();
    const { code, document, elapsed } = await json(pdfWords(memo), { cwd: folder, environment: noDisplay });
    expect([code, document]).toMatchObject([0, { format: 'pdf', citations: 1 }]);
    const pdf = fs.readFileSync(path.join(folder, 'm.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBe((document as { byteLength: number }).byteLength);
    expect(elapsed).toBeLessThan(30_000);
    expect(fs.readdirSync(folder).sort()).toEqual(['m.pdf', 'n.claimbook', 'source.txt']);
  });

  it.each([
    ['cannot be started', path.join(projectFolder, 'package.json'), 'electron-unavailable'],
    ['prints nothing', '/bin/true', 'export-failed'],
    ['fails', '/bin/false', 'export-failed'],
  ])(
    'is refused where the Electron %s; a file of that name stays as it was',
    async (_name, electron, code) => {
      const { folder, memo } = await workedNotebook();
      fs.writeFileSync(path.join(folder, 'm.pdf'), 'before');
      const environment = { ...noDisplay, CLAIMBOOK_ELECTRON: electron };
      const failed = await failure(pdfWords(memo), { cwd: folder, environment });
      expect(failed.exit).toBe(1);
      expect(failed.code).toBe(code);
      expect(fs.readFileSync(path.join(folder, 'm.pdf'), 'utf8')).toBe('before');
      expect(fs.readdirSync(folder).sort()).toEqual(['m.pdf', 'n.claimbook', 'source.txt']);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'that is interrupted leaves nothing of the memo behind',
    async () => {
      const { folder, memo } = await workedNotebook();
      const temporary = path.join(folder, 'temporary');
      fs.mkdirSync(temporary);
      const electron = path.join(folder, 'electron');
      fs.writeFileSync(electron, '#!/bin/sh\nexec sleep 100\n', { mode: 0o755 });
      const child = spawn(process.execPath, [script, ...pdfWords(memo)], {
        cwd: folder,
        env: { ...process.env, ...noDisplay, TMPDIR: temporary, CLAIMBOOK_ELECTRON: electron },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      while (fs.readdirSync(temporary).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 300));
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number | null];
      expect([code, stderr]).toEqual([1, expect.stringContaining('(cancelled)')]);
      expect(fs.readdirSync(temporary)).toEqual([]);
      expect(fs.existsSync(path.join(folder, 'm.pdf'))).toBe(false);
    },
  );
});
