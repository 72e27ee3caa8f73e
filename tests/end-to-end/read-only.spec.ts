import { expect, test, type Claimbook } from './launch';
import {
  ask,
  openSample,
  openSampleMemo,
  openSampleSource,
  runCommand,
  show,
  untaggedWords,
} from './notebook-session';
import { pressEverything, recordRefusals } from './press-everything';
import { dragOver } from './reading';

test('in a window that looks into a backup, nothing that can be pressed would change it', async ({
  claimbook,
}) => {
  test.setTimeout(120_000);
  await openSample(claimbook);
  await addEverything(claimbook);
  const page = await lookIntoBackup(claimbook);
  const { keyboard } = page;
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const pressed = new Set<string>();
  const refusals = await recordRefusals(claimbook);

  await test.step('a source, its details and its passages', async () => {
    await openSampleSource(page);
    await page.getByRole('button', { name: 'Details of this source' }).click();
    await expect(inspector.getByText('SHA-256 of the stored text')).toBeVisible();
    await pressEverything(page, pressed);
    await page.getByRole('row', { name: /Who decides who gets/ }).click({ button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Open', exact: true })).toBeEnabled();
    await expect(page.getByRole('menuitem', { name: 'Rename…' })).toBeDisabled();
    await keyboard.press('Escape');
    await dragOver(page, untaggedWords);
    for (const key of ['t', 'r', 'o', 'e', '1', 'Shift+J', 'j', 'Delete', 'Control+z'])
      await keyboard.press(key);
    await expect(page.getByText('This notebook is open for reading only').first()).toBeVisible();
  });
  await test.step('a claim, a memo, a code, an entity', async () => {
    await show(page, 'Claims');
    await page.getByRole('row', { name: /own rule/ }).click();
    const deletes = inspector.getByRole('button', { name: 'Delete claim' });
    await expect(deletes).toBeDisabled();
    await expect(deletes).toHaveAccessibleDescription('Read only: a backup');
    await pressEverything(page, pressed);
    await openSampleMemo(page);
    await pressEverything(page, pressed);
    await show(page, 'Codebook');
    await page.locator('[data-line^="code "]').first().click();
    await keyboard.press('Alt+ArrowDown');
    await pressEverything(page, pressed);
    await show(page, 'Claims');
    await page.getByRole('button', { name: 'Entities', exact: true }).click();
    await page.getByRole('row', { name: '北原集团' }).click();
    await pressEverything(page, pressed);
  });
  await test.step('tables, searches, dialogs', async () => {
    await keyboard.press('Control+Shift+L');
    await keyboard.press('Control+a');
    await pressEverything(page, pressed);
    for (const query of ['Beiyuan', 'nothing has this']) {
      await keyboard.press('Control+Shift+F');
      await keyboard.press('Control+a');
      await keyboard.type(query);
      await page.waitForTimeout(300);
      await pressEverything(page, pressed);
    }
    await show(page, 'Analysis');
    await pressEverything(page, pressed);
    for (const command of [
      'Own templates…',
      'Bin…',
      'Show references…',
      'Versions of this source…',
      'Versions of this memo…',
    ]) {
      await runCommand(page, command);
      await pressEverything(page, pressed);
    }
  });
  expect([...pressed].filter((name) => /: (New|Import|Paste|Delete|Remove|Rename|Save) /.test(name))).toEqual(
    [],
  );
  expect(await refusals()).toEqual([]);
});

/** Gives the sample what it lacks: an entity with a relation, a link, a remark, a template, a saved view. */
async function addEverything({ page }: Claimbook): Promise<void> {
  const [first, second] = await ask(page, 'claim.list', {});
  const [memo] = await ask(page, 'memo.list', {});
  if (!first || !second || !memo) throw new Error('The sample has claims and a memo.');
  const entities = [];
  for (const text of ['北原集团', '单伟建'])
    entities.push(
      await ask(page, 'entity.create', {
        kind: 'organisation',
        names: [{ text, language: 'zh-Hans', kind: 'full', used: null }],
      }),
    );
  const [from, to] = entities;
  if (!from || !to) throw new Error('Two were made.');
  for (const { id } of entities) await ask(page, 'entity.tag', { claimId: first.id, entity: id });
  await ask(page, 'relation.create', { fromId: from.id, toId: to.id, kind: 'owns', claimIds: [first.id] });
  await ask(page, 'claim.link', { fromId: first.id, toId: second.id, kind: 'supports' });
  await ask(page, 'memo.saveTemplate', { id: memo.id, name: 'Mine' });
  await ask(page, 'search.save', { name: 'Beiyuan', query: 'Beiyuan', isStemming: true });
}

async function lookIntoBackup({ page, application }: Claimbook) {
  await runCommand(page, 'Backups…');
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  const opened = application.waitForEvent('window');
  await dialog.getByRole('button', { name: /^Look into it/ }).click();
  const looking = await opened;
  await expect(looking.getByRole('note')).toContainText('You are looking into a backup');
  return looking;
}
