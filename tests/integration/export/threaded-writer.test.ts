import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { annotateChosen } from '../../../electron/memo/export/annotate-chosen';
import { writeDocument, type DocumentJob } from '../../../electron/memo/export/write-document';
import { createThreadedWriter } from '../../../electron/notebook-host/threaded-writer';
import { inProject } from '../../../scripts/project-folder.mjs';
import { exportPartSchema } from '../../../shared/memo/export-parts';
import { temporaryFolder } from '../notebook/notebook-fixture';
import { longMemo } from './long-memo';

const parts = exportPartSchema.options;
const memo = annotateChosen(longMemo(300), parts);
const shortMemo = annotateChosen(longMemo(1), parts);
const write = createThreadedWriter(inProject('out', 'document-writer.js'));

/** What stands in an archive, by name, in order; the names of links are drawn by lot each time. */
async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const files = Object.values((await JSZip.loadAsync(bytes)).files);
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file.name, (await file.async('string')).replaceAll(/rId[\w-]{15,}/g, 'rId')] as const,
      ),
    ),
  );
}

describe('documents that are written in a thread of their own', () => {
  it.each(['odt', 'xlsx', 'html', 'md', 'json', 'print'] as const)(
    'are the same, byte for byte: %s',
    async (format) => {
      const job: DocumentJob = { memo, format, parts };
      const [there, here] = [await write(job), await writeDocument(job)];
      expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
    },
    60_000,
  );

  it('say the same: docx, whose archive is dated when it is written', async () => {
    const job: DocumentJob = { memo, format: 'docx', parts };
    const [there, here] = [await partsOf(await write(job)), await partsOf(await writeDocument(job))];
    expect([...there.keys()]).toEqual([...here.keys()]);
    for (const [name, content] of here) expect(there.get(name) === content, name).toBe(true);
  }, 60_000);

  it('let other work go on meanwhile', async () => {
    let turns = 0;
    const written = write({ memo, format: 'docx', parts });
    let isWritten = false;
    void written.finally(() => (isWritten = true));
    while (!isWritten) {
      await new Promise(setImmediate);
      turns++;
    }
    // Written in place, the whole document takes a turn or a few of them.
    expect(turns).toBeGreaterThan(100);
  });

  it('are stopped when that is asked for, and the next one is written all the same', async () => {
    const stop = new AbortController();
    const stopped = write({ memo, format: 'docx', parts }, stop.signal);
    setImmediate(() => stop.abort());
    await expect(stopped).rejects.toMatchObject({ failure: { code: 'cancelled' } });
    const text = new TextDecoder().decode(await write({ memo, format: 'md', parts }));
    expect(text).toContain('[^1]');
  });

  it('are written by another thread where the last one ended while nothing was written', async () => {
    const entry = path.join(temporaryFolder(), 'short-lived.mjs');
    fs.writeFileSync(
      entry,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, job }) => {
         parentPort.postMessage({ id, bytes: new Uint8Array([job.parts.length]) });
         setImmediate(() => process.exit());
       });`,
    );
    const shortLived = createThreadedWriter(entry);
    for (const some of [parts.slice(0, 1), parts.slice(0, 2)]) {
      expect([...(await shortLived({ memo, format: 'csv', parts: some }))]).toEqual([some.length]);
      await setTimeout(50);
    }
  });

  it('leave nothing behind in their thread that would be one more with each', async () => {
    const warned = vi.spyOn(process, 'emitWarning');
    for (let count = 0; count < 12; count++) await write({ memo: shortMemo, format: 'csv', parts });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('are written in place where there is no thread', async () => {
    const here = createThreadedWriter(inProject('out', 'no-such-writer.js'));
    expect((await here({ memo, format: 'csv', parts })).length).toBeGreaterThan(0);
  });
});
