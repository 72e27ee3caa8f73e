import path from 'node:path';
import { expect, it } from 'vitest';
import type { EventPayload } from '../../../shared/ipc/events';
import type { ExportFormat } from '../../../shared/memo/memo-schema';
import { newTestNotebook, temporaryFolder, testServices } from '../notebook/notebook-fixture';

/** What the window is told while a memo is exported, as "done/total". */
async function toldOf(format: ExportFormat): Promise<string[]> {
  const told: string[] = [];
  const services = testServices({
    emit: (name, payload) => {
      const { done, total } = payload as EventPayload<'task.progress'>;
      if (name === 'task.progress') told.push(`${done}/${total}`);
    },
    printPdf: () => Promise.resolve(new Uint8Array([1])),
  });
  const { handlers } = newTestNotebook(services);
  const { id } = await handlers['memo.create']({ title: 'Memo', template: 'empty', claimIds: [] });
  await handlers['memo.export']({ id, format, path: path.join(temporaryFolder(), `memo.${format}`) });
  return told;
}

it('is told step by step: put together, written, printed where it is a PDF, saved', async () => {
  expect(await toldOf('md')).toEqual(['0/3', '1/3', '2/3', '3/3']);
  expect(await toldOf('pdf')).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
});
