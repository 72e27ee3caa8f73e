import { describe, expect, it } from 'vitest';
import { citedItems, inlineRuns } from '../../../shared/memo/memo-inlines';
import type { MemoTemplate } from '../../../shared/memo/memo-schema';
import { failureCode, importText, newTestNotebook, tagWords } from '../notebook/notebook-fixture';

async function open() {
  const { handlers } = newTestNotebook();
  const source = await importText(handlers, 'The committee studied the plan.');
  const claim = await tagWords(handlers, source, 'committee studied');
  return { handlers, claim };
}

describe('own templates', () => {
  it('are the text of a memo without its citations, and new memos begin with them; undo takes each step back', async () => {
    const { handlers, claim } = await open();
    const memo = await handlers['memo.create']({ title: 'M', template: 'ach', claimIds: [claim.id] });
    const template = await handlers['memo.saveTemplate']({ id: memo.id, name: 'Ours' });
    expect(await handlers['memo.templates']({})).toEqual([template]);
    const next = await handlers['memo.create']({
      title: '',
      template: 'own',
      ownTemplateId: template.id,
      claimIds: [],
    });
    expect(citedItems(inlineRuns(memo.document).flat())).not.toEqual([]);
    expect(citedItems(inlineRuns(next.document).flat())).toEqual([]);
    expect(next.document.blocks.filter(({ kind }) => kind === 'heading')).toEqual(
      memo.document.blocks.filter(({ kind }) => kind === 'heading'),
    );
    expect(next.template).toBe('own');
    await handlers['memo.renameTemplate']({ id: template.id, name: 'Theirs' });
    await handlers['memo.deleteTemplate']({ id: template.id });
    expect(await handlers['memo.templates']({})).toEqual([]);
    expect((await handlers['notebook.verify']({})).problems).toEqual([]);
    await handlers['history.undo']({});
    expect((await handlers['memo.templates']({})).map(({ name }) => name)).toEqual(['Theirs']);
    await handlers['history.undo']({});
    expect((await handlers['memo.templates']({})).map(({ name }) => name)).toEqual(['Ours']);
  });

  it('fail by code where they are gone, and make no memo', async () => {
    const { handlers } = await open();
    expect(
      await failureCode(() => handlers['memo.create']({ title: '', template: 'own', claimIds: [] })),
    ).toBe('not-found');
    expect(await handlers['memo.list']({})).toEqual([]);
  });
});

describe('every kind of memo', () => {
  const kinds: MemoTemplate[] = ['evidence', 'company', 'indicators', 'ach'];

  it.each(kinds)('%s begins with its sections, cites the claims given, and is exported', async (template) => {
    const { handlers, claim } = await open();
    const memo = await handlers['memo.create']({ title: '', template, claimIds: [claim.id] });
    expect(citedItems(inlineRuns(memo.document).flat()).map((item) => item.to)).toEqual(['claim']);
    const { html } = await handlers['memo.preview']({ id: memo.id });
    for (const block of memo.document.blocks) {
      if (block.kind !== 'heading') continue;
      const [first] = block.children;
      expect(html).toContain(first?.kind === 'text' ? first.text.split(' ')[0] : '');
    }
  });
});
