import { expect, it } from 'vitest';
import { importText, newTestNotebook, tagWords, testServices } from '../notebook/notebook-fixture';

it('a source is stale after as many days as the settings say, at the next check', async () => {
  let staleLimits = { staleDays: 365, stalePostDays: 180 };
  const { handlers } = newTestNotebook(
    testServices({ now: () => new Date('2026-03-01T09:00:00Z'), staleLimits: () => staleLimits }),
  );
  const source = await importText(handlers, 'Quotas fell by half.');
  await handlers['source.setMetadata']({ id: source, name: 'published', value: '2025-12-01' });
  const claim = await tagWords(handlers, source, 'Quotas fell by half.');
  const { id, revision } = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
  const text = (words: string) => ({ kind: 'text' as const, text: words });
  const children = [
    text('We assess that quotas will likely fall '),
    { kind: 'citation' as const, claimIds: [claim.id] },
    text('.'),
  ];
  const blocks = [
    {
      kind: 'heading' as const,
      level: 1 as const,
      role: 'key-judgements' as const,
      children: [text('Key judgements')],
    },
    { kind: 'paragraph' as const, children },
  ];
  await handlers['memo.save']({ id, title: 'M', document: { format: 1, blocks }, baseRevision: revision });
  const isStale = async () =>
    (await handlers['check.memo']({ id })).findings.some(({ rule }) => rule === 'W05');
  expect(await isStale()).toBe(false);
  staleLimits = { ...staleLimits, staleDays: 30 };
  expect(await isStale()).toBe(true);
});
