import type { Page } from 'playwright';
import { expect, test } from './launch';
import { ask, openSample, show, verify } from './notebook-session';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const field = (page: Page, name: string) => inspector(page).getByRole('textbox', { name, exact: true });
const choice = (page: Page, name: string) =>
  inspector(page).getByRole('button', { name: new RegExp(`${name}$`) });

/** Shows the sample's claim about the company's own rule, as a draft with no attribution and no confidence. */
async function openClaim(page: Page) {
  const claims = await ask(page, 'claim.list', {});
  const claim = claims.find(({ statement }) => /own rule/.test(statement));
  if (!claim) throw new Error('The sample has the claim.');
  if (claim.status !== 'draft') {
    await ask(page, 'claim.update', { id: claim.id, changes: { status: 'draft', statusReason: '' } });
  }
  await ask(page, 'claim.update', { id: claim.id, changes: { attribution: [], confidence: null } });
  await show(page, 'Claims');
  await page.getByRole('row', { name: /own rule/ }).click();
  await expect(field(page, 'Statement')).toBeVisible();
  return { id: claim.id, read: () => ask(page, 'claim.get', { id: claim.id }) };
}

test('attribution by keyboard: hops are typed, put into another order with the focus on them, and undone', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const { keyboard } = page;
  const file = await openSample(claimbook);
  const { read } = await openClaim(page);
  const who = (number: number) =>
    inspector(page)
      .getByRole('group', { name: `Hop ${number}` })
      .getByRole('textbox', { name: 'Who' });
  for (const [index, name] of ['新华社', 'Ministry spokesman', '陈莉'].entries()) {
    await inspector(page).getByRole('button', { name: 'Add a hop' }).focus();
    await keyboard.press('Enter');
    await who(index + 1).focus();
    await keyboard.type(name);
    await keyboard.press('Tab');
    await expect.poll(async () => (await read()).attribution.length).toBe(index + 1);
  }
  const order = async () => (await read()).attribution.map((hop) => hop.who);

  await who(3).focus();
  await keyboard.type(' (董事长)');
  await keyboard.press('Alt+ArrowUp');
  await expect(who(2)).toBeFocused();
  await expect.poll(order).toEqual(['新华社', '陈莉 (董事长)', 'Ministry spokesman']);
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await expect(who(1)).toBeFocused();
  await expect.poll(order).toEqual(['陈莉 (董事长)', '新华社', 'Ministry spokesman']);
  await inspector(page).getByRole('button', { name: 'Move hop 1 down' }).press('Enter');
  await expect.poll(order).toEqual(['新华社', '陈莉 (董事长)', 'Ministry spokesman']);
  await inspector(page)
    .getByRole('group', { name: 'Hop 3' })
    .locator('[draggable]')
    .dragTo(inspector(page).getByRole('group', { name: 'Hop 2' }));
  const dragged = ['新华社', 'Ministry spokesman', '陈莉 (董事长)'];
  await expect.poll(order).toEqual(dragged);
  await page.locator('.claim-inspector').getByText('Attribution').click();
  await keyboard.press('Control+z');
  await expect.poll(order).not.toEqual(dragged);
  await claimbook.close();
  expect(verify(file)).toMatchObject({ ok: true });
});

test('a status comes with reason and reviewer, confidence with its basis, and nothing typed is lost', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  const { keyboard } = page;
  await openSample(claimbook);
  const { read } = await openClaim(page);
  const set = async (status: string) => {
    await choice(page, 'Status').press('Enter');
    await page.getByRole('option', { name: new RegExp(`^${status}`) }).click();
  };

  await test.step('without a basis it is not reviewed, and the words about it stay', async () => {
    await choice(page, 'Confidence').press('Enter');
    await page.getByRole('option', { name: 'High' }).click();
    await expect(inspector(page).getByText(/needs its basis/)).toBeVisible();
    await set('Reviewed');
    await expect(inspector(page).getByText(/no basis yet/)).toBeVisible();
    await field(page, 'Reason for the status').fill('两份公告一致');
    await field(page, 'Reviewer').fill('李 Li');
    await keyboard.press('Enter');
    expect((await read()).status).toBe('draft');
    await page.getByRole('row').filter({ hasNotText: 'own rule' }).first().click();
    await page.getByRole('row', { name: /own rule/ }).click();
    await expect(field(page, 'Reason for the status')).toHaveValue('两份公告一致');
    await field(page, 'Basis of the confidence').fill('Two official notices');
    await inspector(page).getByRole('button', { name: 'Set to “Reviewed”' }).click();
    await expect
      .poll(read)
      .toMatchObject({ status: 'reviewed', statusReason: '两份公告一致', reviewer: '李 Li' });
  });

  await test.step('the basis of a reviewed claim is not emptied', async () => {
    await field(page, 'Basis of the confidence').fill('');
    await keyboard.press('Tab');
    await expect(inspector(page).getByText(/needs its basis/)).toBeVisible();
    await page.waitForTimeout(900);
    expect((await read()).confidence?.basis).toBe('Two official notices');
    await field(page, 'Basis of the confidence').fill('Three notices');
    await expect.poll(async () => (await read()).confidence?.basis).toBe('Three notices');
  });

  await test.step('what cannot follow is not offered; what can wants its reason, and is undone by name', async () => {
    await set('Withdrawn');
    await field(page, 'Reason for the status').fill('');
    await keyboard.press('Enter');
    await expect(inspector(page).getByText(/needs its reason/)).toBeVisible();
    await keyboard.press('Escape');
    await expect(choice(page, 'Status')).toBeFocused();
    expect((await read()).status).toBe('reviewed');
    await set('Disputed');
    await expect(field(page, 'Reason for the status')).toBeFocused();
    await field(page, 'Reason for the status').fill('通报另有说法');
    await keyboard.press('Enter');
    await expect.poll(read).toMatchObject({ status: 'disputed', statusReason: '通报另有说法' });
    await choice(page, 'Status').press('Enter');
    await expect(page.getByRole('option', { name: 'Draft' })).toBeDisabled();
    await keyboard.press('Escape');
    await keyboard.press('Control+z');
    await expect.poll(async () => (await read()).status).toBe('reviewed');
    await expect(page.getByText(/Undone: set “.*” to disputed/).first()).toBeVisible();
  });
});

test('every word of a vocabulary has its definition where the keyboard or the pointer stands', async ({
  claimbook,
}) => {
  const { page } = claimbook;
  await openSample(claimbook);
  const { id } = await openClaim(page);
  const hop = { who: '新华社', role: '', verb: 'says', access: 'unknown' } as const;
  await ask(page, 'claim.update', { id, changes: { attribution: [hop] } });
  const tip = page.getByRole('tooltip');
  for (const [name, ...words] of [
    ['Type', 'Reported statement The source reports that somebody said or did it.', 'Definition It says'],
    ['Source reliability', 'A · Completely reliable No doubt', 'F · Reliability cannot be judged There is'],
    ['Information credibility', '1 · Confirmed by other sources Independent sources', '6 · Truth cannot'],
    ['Likelihood', 'roughly even chance 45–55 %', 'almost certain(ly) 95–99 %, also called nearly certain'],
    ['Confidence', 'Moderate Credible and plausible'],
    ['Polarity of .*', 'negated The text says that it is not so.'],
    ['Verb', 'infers Concludes it'],
    ['Access', 'Indirect Has it from somebody else.'],
    ['Status', 'Superseded Another claim has taken its place.'],
  ] as const) {
    const button = choice(page, name).first();
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    for (const word of words) await expect(tip).toContainText(word);
    await page.keyboard.press('Escape');
    await expect(tip).toHaveCount(0);
  }
  await page.mouse.move(400, 400);
  await choice(page, 'Likelihood').hover();
  await expect(tip).toContainText('very unlikely 5–20 %');
});
