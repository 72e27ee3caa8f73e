import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { annotateChosen } from '../../../electron/memo/export/annotate-chosen';
import { writeDocument, type DocumentJob } from '../../../electron/memo/export/write-document';
import { createThreadedWriter } from '../../../electron/notebook-host/threaded-writer';
import { inProject } from '../../../scripts/project-folder.mjs';
import { exportPartSchema } from '../../../shared/memo/export-parts';
import { longMemo } from './long-memo';

const parts = exportPartSchema.options;
const memo = annotateChosen(longMemo(300), parts);
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

  it('are written in place where there is no thread', async () => {
    const here = createThreadedWriter(inProject('out', 'no-such-writer.js'));
    expect((await here({ memo, format: 'csv', parts })).length).toBeGreaterThan(0);
  });
});
