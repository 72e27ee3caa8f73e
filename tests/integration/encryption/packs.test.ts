import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSealedPack, openSealedPack, sealPack } from '../../../electron/pack/sealed-pack';
import { createHostHandlers } from '../../../electron/notebook-host/create-host-handlers';
import { importText, memoCiting, tagWords, testServices } from '../notebook/notebook-fixture';
import { canary, newEncryptedNotebook, passphrase } from './encrypted-notebook';
import { json } from '../command-line/run-claimbook';
import { runHere } from './run-here';

describe('an encrypted pack', () => {
  it('opens with its passphrase only, and not where one bit of it was changed', async () => {
    const pack = Buffer.from('PK a pack');
    const sealed = await sealPack(pack, 'ein Ärger');
    expect(isSealedPack(sealed)).toBe(true);
    expect(Buffer.from((await openSealedPack(sealed, 'ein A\u0308rger')) ?? []).equals(pack)).toBe(true);
    expect(await openSealedPack(sealed, 'ein Arger')).toBeUndefined();
    for (const at of [0, 30, 45, 60, sealed.length - 1]) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await openSealedPack(changed, 'ein Ärger')).toBeUndefined();
    }
    expect(await openSealedPack(sealed.slice(0, 40), 'ein Ärger')).toBeUndefined();
    expect(Buffer.from(sealed)).not.toEqual(Buffer.from(await sealPack(pack, 'ein Ärger')));
  }, 60_000);

  it('is what an encrypted notebook gives, unless a plain one is asked for', async () => {
    const { notebook, file } = newEncryptedNotebook();
    const handlers = createHostHandlers(notebook, testServices());
    const source = await importText(handlers, `Title\n${canary}`);
    const claim = await tagWords(handlers, source, canary);
    const memo = await handlers['memo.create']({ title: 'M', template: 'empty', claimIds: [] });
    await handlers['memo.save']({
      id: memo.id,
      title: 'M',
      document: memoCiting(claim.id),
      baseRevision: memo.revision,
    });
    notebook.close();
    const cwd = path.dirname(file);
    const words = ['export', 'test.claimbook', '--memo', memo.id, '--format', 'pack', '--out', 'p.zip'];
    const current = passphrase;
    const lacking = await runHere(words, { cwd, passphrases: { current } });
    expect(lacking.error?.code).toBe('passphrase-needed');
    expect(lacking.error?.message).toContain('--plain');
    const environment = { CLAIMBOOK_PASSPHRASE: current, CLAIMBOOK_PACK_PASSPHRASE: 'of the pack' };
    // The verification page lies in the built application.
    const sealed = await json(words, { cwd, environment });
    expect(sealed).toMatchObject({ code: 0, document: { encrypted: true } });
    expect(fs.readFileSync(path.join(cwd, 'p.zip')).includes(canary)).toBe(false);
    expect((await runHere(['verify', 'p.zip'], { cwd })).error?.code).toBe('passphrase-needed');
    const wrong = await runHere(['verify', 'p.zip'], { cwd, passphrases: { pack: 'wrong' } });
    expect(wrong.error?.code).toBe('wrong-passphrase');
    const verified = await runHere(['verify', 'p.zip'], { cwd, passphrases: { pack: 'of the pack' } });
    expect(verified).toMatchObject({ code: 0, document: { ok: true } });
    const plain = await json([...words, '--plain'], { cwd, environment });
    expect(plain).toMatchObject({ code: 0, document: { encrypted: false } });
    const memoWords = ['export', 'test.claimbook', '--memo', memo.id, '--format', 'md', '--out', 'm.md'];
    const exported = await runHere(memoWords, { cwd, passphrases: { current } });
    expect(exported.stderr).toContain('is not');
  }, 120_000);
});
