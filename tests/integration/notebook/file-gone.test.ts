import fs from 'node:fs';
import { expect, it } from 'vitest';
import { failureCode, importText, newTestNotebook, reopen, type Handlers } from './notebook-fixture';

const newMemo = (handlers: Handlers) =>
  handlers['memo.create']({ title: 'A memo', template: 'empty', claimIds: [] });

it('refuses to write once its file was moved, and goes on when it is back', async () => {
  const { notebook, handlers, file } = newTestNotebook();
  await importText(handlers, 'The first text.');
  fs.renameSync(file, `${file}.moved`);
  expect(await failureCode(() => newMemo(handlers))).toBe('file-not-found');
  // What was acknowledged is in the moved file alone, also if this process were killed now.
  fs.copyFileSync(`${file}.moved`, `${file}.copy`);
  fs.renameSync(`${file}.moved`, file);
  await importText(handlers, 'The second text.');
  notebook.close();
  const copy = reopen(`${file}.copy`);
  expect(await copy.handlers['source.list']({})).toHaveLength(1);
  copy.notebook.close();
  const again = reopen(file);
  expect(await again.handlers['source.list']({})).toHaveLength(2);
  again.notebook.close();
});

it('refuses to write where another file took the place of its own', async () => {
  const { notebook, handlers, file } = newTestNotebook();
  fs.rmSync(file);
  fs.writeFileSync(file, 'something else');
  expect(await failureCode(() => newMemo(handlers))).toBe('file-not-found');
  notebook.close();
  expect(fs.readFileSync(file, 'utf8')).toBe('something else');
});
