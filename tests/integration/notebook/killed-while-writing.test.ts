import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleChild, removeBundle, startChild } from './node-child';
import { importText, newTestNotebook, reopen } from './notebook-fixture';

/** How often the writer is killed; raise it to 1000 for the goal of the design. */
const rounds = Number(process.env.CLAIMBOOK_KILL_ROUNDS ?? 30);

let script: string;
beforeAll(async () => {
  script = await bundleChild('writer-child');
}, 60_000);
afterAll(() => removeBundle(script));

it(
  `loses nothing that was acknowledged when it is killed ${rounds} times`,
  async () => {
    const { handlers, notebook, file } = newTestNotebook();
    await importText(handlers, `Title\n${'党委前置研究 words '.repeat(20)}`);
    await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    notebook.close();
    const acknowledged = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const child = startChild(script, file);
      await child.line('ready');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
      await child.kill();
      for (const line of child.lines) if (line.startsWith('claim ')) acknowledged.add(line.slice(6));
      const lastMemo = child.lines.findLast((line) => line.startsWith('memo '));

      const next = reopen(file);
      const claims = new Set<string>((await next.handlers['claim.list']({})).map(({ id }) => id));
      expect([...acknowledged].filter((id) => !claims.has(id))).toEqual([]);
      // At most the one claim that was being made when the blow fell.
      expect(claims.size - acknowledged.size).toBeLessThanOrEqual(1);
      for (const id of claims) acknowledged.add(id);
      if (lastMemo) {
        const [, revision, text = ''] = /^memo (\d+) (.*)$/.exec(lastMemo) ?? [];
        const memo = await next.handlers['memo.get']({ id: (await next.handlers['memo.list']({}))[0]!.id });
        expect(memo.revision).toBeGreaterThanOrEqual(Number(revision));
        if (memo.revision === Number(revision)) expect(JSON.stringify(memo.document)).toContain(text);
      }
      next.notebook.close();
      expect(fs.existsSync(`${file}-wal`) || fs.existsSync(`${file}.lock`)).toBe(false);
    }
    const last = reopen(file, 'read');
    expect(await last.handlers['notebook.verify']({})).toMatchObject({ ok: true, problems: [] });
    expect(acknowledged.size).toBeGreaterThan(rounds);
    console.info(`${rounds} kills, ${acknowledged.size} claims acknowledged, none lost`);
  },
  60_000 + rounds * 3000,
);
