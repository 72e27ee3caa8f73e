import { inProject } from '../../scripts/project-folder.mjs';
import { expect, test } from './launch';
import { ask, openSample, openSampleSource, show, verify } from './notebook-session';
import { dragOver } from './reading';

test('entities: said of a claim by keyboard, named in a passage, related, merged, and found again', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const { keyboard } = page;
  const file = await openSample(claimbook);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const about = inspector.getByRole('combobox', { name: 'Add a person, organisation' });

  await test.step('a typed name is made with Enter, and a known one picked by its pinyin', async () => {
    await show(page, 'Claims');
    await page.getByRole('row', { name: /own rule/ }).click();
    await about.focus();
    await keyboard.type('北原集团');
    await expect(page.getByRole('option', { name: 'New Organisation: “北原集团”' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(inspector.getByRole('button', { name: '北原集团', exact: true })).toBeVisible();
    await about.focus();
    await keyboard.type('单伟建');
    await expect(page.getByRole('option', { name: 'New Person: “单伟建”' })).toBeVisible();
    await keyboard.press('Enter');
    await expect(inspector.getByRole('button', { name: '单伟建', exact: true })).toBeVisible();
    await keyboard.press('Escape');
    await inspector.getByRole('button', { name: 'The claim is not about 单伟建' }).click();
    await about.focus();
    await keyboard.type('swj');
    await expect(page.getByRole('option', { name: /单伟建/ })).toBeVisible();
    await keyboard.press('Enter');
    await expect(inspector.getByRole('button', { name: '单伟建', exact: true })).toBeVisible();
  });

  await test.step('the claim backs a relation between the two', async () => {
    await inspector.getByRole('button', { name: 'Add relation' }).click();
    await expect(inspector.getByRole('group', { name: 'owns' })).toBeVisible();
    expect(await ask(page, 'relation.list', {})).toHaveLength(1);
    await page.screenshot({ path: inProject('screenshots', 'claim with entities.png') });
  });

  await test.step('the list finds it; the inspector gives it another name and a checked id', async () => {
    await page.getByRole('button', { name: 'Entities', exact: true }).click();
    const list = page.getByRole('region', { name: 'Entities' });
    await list.getByRole('searchbox').fill('byjt');
    await expect(list.getByRole('row')).toHaveCount(1);
    await list.getByRole('row', { name: '北原集团' }).click();
    await inspector.getByRole('button', { name: 'Add a name' }).click();
    await keyboard.type('Beiyuan');
    await keyboard.press('Enter');
    await expect(list.getByText('Beiyuan', { exact: true })).toBeVisible();
    const id = inspector.getByRole('textbox', { name: 'New id' });
    await id.fill('91350100M000100Y44');
    await expect(inspector.getByText(/check digit are wrong/)).toBeVisible();
    await expect(inspector.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
    await id.fill('91350100m000100y43');
    await keyboard.press('Enter');
    await expect(inspector.getByText('91350100M000100Y43')).toBeVisible();
    await page.screenshot({ path: inProject('screenshots', 'entity.png') });
  });

  await test.step('its names are offered where a passage has them', async () => {
    await openSampleSource(page);
    await dragOver(page, 'Beiyuan');
    await keyboard.press('t');
    const bar = page.getByRole('dialog', { name: 'Tag the selected words' });
    await bar.getByRole('button', { name: /^北原集团, Organisation/ }).click();
    await page.screenshot({ path: inProject('screenshots', 'tag bar with entities.png') });
    await bar.getByRole('combobox').fill('pre-del');
    await keyboard.press('Enter');
    await expect(inspector.locator('blockquote')).toHaveText('Beiyuan');
    await expect(inspector.getByRole('button', { name: '北原集团', exact: true })).toBeVisible();
    await keyboard.press('Control+z');
    await expect(inspector.getByText('This claim is no longer in the notebook.')).toBeVisible();
  });

  await test.step('merging and deleting say what they do, and are undone', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Claims' }).click();
    await page.getByRole('button', { name: 'Entities', exact: true }).click();
    await page.getByRole('row', { name: '单伟建' }).click();
    await inspector.getByRole('button', { name: 'Delete entity' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete “单伟建”?' });
    await expect(dialog).toContainText('1 relation is deleted with it');
    await dialog.getByRole('button', { name: 'Delete entity' }).click();
    await expect(page.getByRole('row', { name: '单伟建' })).toBeHidden();
    await keyboard.press('Control+z');
    await expect(page.getByRole('row', { name: '单伟建' })).toBeVisible();
    expect(await ask(page, 'relation.list', {})).toHaveLength(1);
  });

  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true, problems: [] });
});

test('links: a claim contradicts another, both show it, and one leads to the other', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await show(page, 'Claims');
  await page.getByRole('row', { name: /own rule/ }).click();
  const statement = inspector.getByRole('textbox', { name: 'Statement' });
  const first = await statement.inputValue();
  await inspector.getByRole('button', { name: /This claim$/ }).click();
  await page.getByRole('option', { name: 'contradicts' }).click();
  await inspector.getByRole('combobox', { name: 'Find the other claim' }).focus();
  await page.keyboard.type('secretary and chairman');
  await expect(page.getByRole('option', { name: /secretary and chairman/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const link = inspector.getByRole('group', { name: 'This claim contradicts' });
  await expect(link).toBeVisible();
  await page.screenshot({ path: inProject('screenshots', 'claim with a link.png') });
  await link.locator('.claim-link__jump').click();
  const back = inspector.getByRole('group', { name: 'Contradicted by' });
  await expect(back).toContainText(first.slice(0, 20));
  await back.getByRole('button', { name: 'Remove this link' }).click();
  await expect(back).toBeHidden();
  await page.keyboard.press('Escape');
  await page.locator('.status-line').click();
  await page.keyboard.press('Control+z');
  await expect(back).toBeVisible();
});
