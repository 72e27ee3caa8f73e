import fs from 'node:fs';
import path from 'node:path';
import { expect, temporaryFolder, test } from './launch';
import { newNotebook, verify } from './notebook-session';

/** A page in GBK (党委会) that says that it is Korean; so few bytes fit both encodings. */
const page = Buffer.concat([
  Buffer.from('<!doctype html><meta charset="euc-kr"><title>Plan</title><p>'),
  Buffer.from('b5b3ceafbbe1', 'hex'),
]);

test('the encoding is shown in the inspector, and another one chosen there; undo takes it back', async ({
  claimbook,
}) => {
  const { page: window } = claimbook;
  const folder = temporaryFolder();
  const notebook = await newNotebook(claimbook, folder);
  const file = path.join(folder, 'plan.html');
  fs.writeFileSync(file, page);
  await claimbook.answerNext([file]);
  await window.keyboard.press('Control+I');
  await window.getByRole('row', { name: /Plan/ }).click();
  await window.getByRole('button', { name: 'Details of this source' }).click();
  const reader = window.locator('.reader__text');
  await expect(reader).not.toContainText('党委');
  const field = window.getByRole('button', { name: /Encoding/ });
  await expect(field).toContainText('Korean');
  await expect(window.getByText('As the file says, and all of the bytes fit.')).toBeVisible();
  await field.focus();
  await window.keyboard.press('Enter');
  await window.getByRole('option', { name: /GB18030/ }).press('Enter');
  await expect(reader).toContainText('党委会');
  await expect(field).toContainText('Chinese, simplified');
  await expect(window.getByText('Chosen by you. The file says “euc-kr”.')).toBeVisible();
  await reader.click();
  await window.keyboard.press('Control+Z');
  await expect(field).toContainText('Korean');
  await expect(reader).not.toContainText('党委');
  await window.keyboard.press('Control+Shift+Z');
  await expect(reader).toContainText('党委会');
  await claimbook.close();
  expect(verify(notebook)).toMatchObject({ ok: true, problems: [] });
});
