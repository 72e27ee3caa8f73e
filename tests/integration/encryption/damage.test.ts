import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FailureError } from '../../../shared/result';
import { preparePassphraseChange } from '../../../electron/notebook-file/change-passphrase';
import { openNotebook } from '../../../electron/notebook-file/open-notebook';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { rawKey } from '../../faults/fault-notebook';
import { testServices } from '../notebook/notebook-fixture';
import { closedEncryptedNotebook, passphrase } from './encrypted-notebook';

const rounds = 40;
/** With a passphrase each opening takes a quarter of a second; the others have a key that need not be derived. */
const derivedRounds = 4;

/** What is found in a notebook of which one bit was changed: a failure’s code, or that the check is not passed. */
async function findingOf(file: string, key: string): Promise<string> {
  let notebook;
  try {
    notebook = openNotebook(file, { access: 'read', program: 'window', passphrase: key });
    const { ok } = await createHostHandlers(notebook, testServices())['notebook.verify']({});
    return ok ? 'nothing' : 'problems';
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  } finally {
    notebook?.close();
  }
}

it(`finds every one of ${rounds} changed bits, wherever they are`, async () => {
  const findings: string[] = [];
  for (const [key, count] of [
    [passphrase, derivedRounds],
    [rawKey, rounds - derivedRounds],
  ] as const) {
    const file = await closedEncryptedNotebook(undefined, key);
    const whole = fs.readFileSync(file);
    const copy = path.join(path.dirname(file), 'copy.claimbook');
    for (let round = 0; round < count; round++) {
      // Spread over the file, the salt at its beginning too.
      const at = round === 0 ? 3 : Math.floor(((round + 0.37) / count) * whole.length);
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8));
      fs.writeFileSync(copy, bytes);
      findings.push(await findingOf(copy, key));
    }
  }
  expect(findings).toHaveLength(rounds);
  expect(findings.filter((finding) => finding === 'nothing')).toEqual([]);
  expect(new Set(findings).has('internal')).toBe(false);
}, 120_000);

it('a change of passphrase that is not applied leaves the file and the folder as they were', async () => {
  const file = await closedEncryptedNotebook();
  const before = fs.readFileSync(file);
  const change = preparePassphraseChange(file, { program: 'window', from: passphrase, to: 'other' });
  change.end();
  expect(fs.readFileSync(file).equals(before)).toBe(true);
  expect(fs.readdirSync(path.dirname(file))).toEqual(['test.claimbook']);
});
