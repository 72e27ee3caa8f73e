import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/notebook-file/database';
import type { CheckReport } from '../../../shared/check/check-report';
import type { MemoId } from '../../../shared/memo/memo-schema';
import { exportedMemoSchema } from '../../../shared/memo/exported-memo-schema';
import {
  failureCode,
  importText,
  newTestNotebook,
  reopen,
  tagWords,
  type Handlers,
} from '../notebook/notebook-fixture';

const hedged = 'The cut seems temporary.';

async function open() {
  const notebook = newTestNotebook();
  const { handlers } = notebook;
  const { id } = await handlers['memo.create']({ title: 'Quotas', template: 'empty', claimIds: [] });
  await write(handlers, id, hedged);
  return { ...notebook, id };
}

async function write(handlers: Handlers, id: MemoId, ...paragraphs: string[]): Promise<void> {
  const { title, revision } = await handlers['memo.get']({ id });
  const blocks = paragraphs.map((text) => ({
    kind: 'paragraph' as const,
    children: [{ kind: 'text' as const, text }],
  }));
  await handlers['memo.save']({ id, title, document: { format: 1, blocks }, baseRevision: revision });
}

const findings = async (handlers: Handlers, id: MemoId) => (await handlers['check.memo']({ id })).findings;
const standing = async (handlers: Handlers, id: MemoId) =>
  (await findings(handlers, id)).map(({ rule, waiver }) => `${rule} ${waiver?.reason ?? 'open'}`);

async function waive(handlers: Handlers, id: MemoId, reason: string) {
  const [found] = await findings(handlers, id);
  const { rule, sentence, subject } = found!;
  return handlers['check.waive']({ memoId: id, rule, sentence, subject, reason });
}

describe('a waiver', () => {
  it('lets a finding stand until its sentence changes; undo, redo, take back', async () => {
    const { handlers, id } = await open();
    expect(await standing(handlers, id)).toEqual(['W02 open']);
    await waive(handlers, id, 'The notice says so itself.');
    expect(await standing(handlers, id)).toEqual(['W02 The notice says so itself.']);

    await write(handlers, id, 'Something before it.', hedged);
    expect(await standing(handlers, id)).toEqual(['W02 The notice says so itself.']);
    await write(handlers, id, 'The cut seems small.');
    expect(await standing(handlers, id)).toEqual(['W02 open']);
    await write(handlers, id, hedged);

    const { undo } = await handlers['history.state']({});
    expect(undo).toMatchObject({ key: 'history.waive', values: { rule: 'W02', memo: 'Quotas' } });
    await handlers['history.undo']({});
    expect(await standing(handlers, id)).toEqual(['W02 open']);
    await handlers['history.redo']({});
    expect(await standing(handlers, id)).toEqual(['W02 The notice says so itself.']);

    await waive(handlers, id, 'Another reason.');
    const [found] = await findings(handlers, id);
    expect(found?.waiver?.reason).toBe('Another reason.');
    await handlers['check.unwaive']({ id: found!.waiver!.id });
    expect(await standing(handlers, id)).toEqual(['W02 open']);
    expect(await failureCode(() => handlers['check.unwaive']({ id: found!.waiver!.id }))).toBe('not-found');
  });

  it('goes with its memo, and comes back with it', async () => {
    const { handlers, id } = await open();
    await waive(handlers, id, 'It is quoted.');
    await handlers['memo.delete']({ id });
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
    await handlers['history.undo']({});
    expect(await standing(handlers, id)).toEqual(['W02 It is quoted.']);
  });

  it('that another program changed is found', async () => {
    const { handlers, notebook, file, id } = await open();
    const waiver = await waive(handlers, id, 'It is quoted.');
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
    notebook.close();
    const database = new Database(file);
    database.run(
      "UPDATE memo_record SET content = replace(content, 'It is', 'It was') WHERE id = ?",
      waiver.id,
    );
    database.close();
    const again = reopen(file);
    expect((await again.handlers['notebook.verify']({})).problems).toMatchObject([
      { code: 'memo-record-hash-differs', kind: 'memo-record', id: waiver.id },
    ]);
    again.notebook.close();
  });
});

describe('an export', () => {
  it.each(['md', 'html', 'json'] as const)(
    'as %s says what stands open and what was waived',
    async (format) => {
      const { handlers, file, id } = await open();
      await waive(handlers, id, 'The notice itself says no more.');
      await write(handlers, id, hedged, 'Quotas will likely fall.');
      const target = path.join(path.dirname(file), `memo.${format}`);
      await handlers['memo.export']({ id, format, path: target });
      const text = fs.readFileSync(target, 'utf8');
      if (format === 'json') {
        const { manifest } = exportedMemoSchema.parse(JSON.parse(text));
        const expected: Partial<CheckReport> = { errors: 1, warnings: 0, notes: 0 };
        expect(manifest?.checks).toMatchObject(expected);
        expect(manifest?.checks?.open.map(({ rule }) => rule)).toEqual(['E02']);
        expect(manifest?.checks?.waived).toMatchObject([
          { rule: 'W02', sentence: hedged, reason: 'The notice itself says no more.' },
        ]);
      } else {
        expect(text).toContain('Open: 1 error, 0 warnings, 0 notes');
        expect(text).toContain('The notice itself says no more.');
      }
    },
  );
});

it('a memo is checked against the sources behind it, as they are now', async () => {
  const { handlers } = newTestNotebook();
  const source = await importText(handlers, 'The board approved the quota.');
  const claim = await tagWords(handlers, source, 'board approved');
  const { id } = await handlers['memo.create']({
    title: 'Quotas',
    template: 'evidence',
    claimIds: [claim.id],
  });
  const rules = async () => new Set((await findings(handlers, id)).map(({ rule }) => rule));
  expect(await rules()).toContain('E04');
  await handlers['source.setMetadata']({ id: source, name: 'descriptor', value: 'Minutes of the board.' });
  expect(await rules()).not.toContain('E04');
  await handlers['claim.update']({ id: claim.id, changes: { status: 'withdrawn', statusReason: 'Wrong.' } });
  expect(await rules()).toContain('E05');
  expect(await failureCode(() => handlers['check.memo']({ id: source as unknown as MemoId }))).toBe(
    'not-found',
  );
});
