import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleChild, removeBundle, startChild } from '../notebook/node-child';
import { newTestNotebook, reopen } from '../notebook/notebook-fixture';

const rounds = Number(process.env['CLAIMBOOK_KILL_ROUNDS'] ?? 8);

let script: string;
beforeAll(async () => {
  script = await bundleChild('purging-child');
}, 60_000);
afterAll(() => removeBundle(script));

it(
  `leaves a source whole or purged, and no word of a purged one, when it is killed ${rounds} times`,
  async () => {
    const { notebook, file } = newTestNotebook();
    notebook.close();
    let purged = 0;
    for (let round = 0; round < rounds; round++) {
      const child = startChild(script, file);
      // However slow the machine is: one source is purged before the first blow.
      await child.line(round === 0 ? 'purged' : 'ready');
      await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
      await child.kill();
      const { handlers, notebook: next } = reopen(file);
      const report = await handlers['notebook.verify']({});
      expect(report.problems).toEqual([]);
      const inBin = await handlers['source.binned']({});
      const kept = [...(await handlers['source.list']({})), ...inBin.filter((source) => !source.purgedAt)];
      // At most the one that it was working on when the blow fell, and those of the rounds before.
      const texts = [];
      for (const { id } of kept) texts.push(await handlers['source.text']({ id }));
      next.close();
      const bytes = fs.readFileSync(file);
      for (const line of child.lines.filter((said) => said.startsWith('purged '))) {
        purged++;
        expect(bytes.includes(line.slice('purged '.length))).toBe(false);
      }
      for (const line of child.lines.filter((said) => said.startsWith('imported '))) {
        const word = line.slice('imported '.length);
        expect(bytes.includes(word)).toBe(texts.some(({ text }) => text.includes(word)));
      }
    }
    expect(purged).toBeGreaterThan(0);
    console.info(`${rounds} kills, ${purged} sources purged, no word of them left`);
  },
  60_000 + rounds * 4000,
);
