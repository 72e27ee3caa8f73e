import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleChild, removeBundle, startChild } from '../notebook/node-child';
import { reopen } from '../notebook/notebook-fixture';
import { firstText, versionedNotebook } from './version-fixture';

const rounds = Number(process.env['CLAIMBOOK_KILL_ROUNDS'] ?? 8);

let script: string;
beforeAll(async () => {
  script = await bundleChild('updating-child');
}, 60_000);
afterAll(() => removeBundle(script));

it(
  `leaves the old version or the new one, whole, when it is killed ${rounds} times`,
  async () => {
    const { notebook, file, sourceId } = await versionedNotebook();
    notebook.close();
    let acknowledged = 1;
    for (let round = 0; round < rounds; round++) {
      const child = startChild(script, file);
      // However slow the machine is: one version is acknowledged before the first blow.
      await child.line(round === 0 ? 'version' : 'ready');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      await child.kill();
      const last = child.lines.findLast((line) => line.startsWith('version '));
      if (last) acknowledged = Number(last.slice(8));

      const next = reopen(file);
      const [current, ...older] = await next.handlers['source.versions']({ sourceId });
      // At most the one that was being stored when the blow fell.
      expect([acknowledged, acknowledged + 1]).toContain(current?.version);
      acknowledged = current?.version ?? 0;
      expect(older).toHaveLength(acknowledged - 1);
      expect((await next.handlers['source.versionText']({ sourceId, version: 1 })).text).toBe(firstText);
      const claims = await next.handlers['claim.list']({});
      // Passages that are taken over together are taken over all or not at all.
      expect(new Set(claims.flatMap(({ evidence }) => evidence.map((item) => item.sourceVersion))).size).toBe(
        1,
      );
      next.notebook.close();
    }
    const report = await reopen(file, 'read').handlers['notebook.verify']({});
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(acknowledged).toBeGreaterThan(1);
    console.info(`${rounds} kills, ${acknowledged} versions, each whole`);
  },
  60_000 + rounds * 4000,
);
