import fs from 'node:fs';
import path from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeZip } from '../../../shared/pack/write-zip';
import { claimbook, failure, json, storedText, workedNotebook, type RunOptions } from './run-claimbook';

const keySchema = z.looseObject({ fingerprint: z.string(), publicKey: z.string(), isEncrypted: z.boolean() });

/** A worked notebook, with settings of its own, and the words that export its memo as a pack. */
async function withSettings(environment: Readonly<Record<string, string>> = {}) {
  const worked = await workedNotebook();
  const options: RunOptions = {
    cwd: worked.folder,
    environment: { XDG_CONFIG_HOME: path.join(worked.folder, 'settings'), ...environment },
  };
  const words = ['export', 'n.claimbook', '--memo', worked.memo, '--format', 'pack', '--out', 'p.zip'];
  return { ...worked, options, words };
}

describe('export --format pack', () => {
  it('writes an archive that verify takes, without a notebook and without its name', async () => {
    const { folder, options, words } = await withSettings();
    const exported = await json(words, options);
    expect([exported.code, exported.stderr]).toEqual([0, '']);
    expect(exported.document).toMatchObject({
      path: path.join(folder, 'p.zip'),
      format: 'pack',
      byteLength: fs.statSync(path.join(folder, 'p.zip')).size,
      fingerprint: null,
      citations: 1,
      passages: { verifiedWhole: 0, verifiedExcerpt: 1, failed: 0 },
      files: expect.arrayContaining([expect.objectContaining({ path: 'memo/memo.html' })]),
    });
    fs.renameSync(path.join(folder, 'p.zip'), path.join(folder, 'p.claimbook'));
    fs.rmSync(path.join(folder, 'n.claimbook'));
    const verified = await json(['verify', 'p.claimbook'], options);
    expect([verified.code, verified.stderr]).toEqual([0, '']);
    expect(verified.document).toMatchObject({
      ok: true,
      signature: { state: 'unsigned', fingerprint: null },
      container: { ok: true, problems: [] },
      problems: [],
      citations: [{ number: 1, label: '1', state: 'verified-excerpt' }],
    });
    const plain = await claimbook(['verify', 'p.claimbook'], options);
    expect(plain.stdout).toContain('shows that it is consistent, not who made it');
    expect(plain.stdout).toMatch(/^1 +verified in the excerpt, whole source not in the pack$/m);
  });

  it('puts whole sources and chosen formats in', async () => {
    const { source, options, words } = await withSettings();
    for (const whole of ['all', source]) {
      const { document } = await json(
        [...words, '--whole', whole, '--include', 'docx', '--include', 'md'],
        options,
      );
      expect(document).toMatchObject({ passages: { verifiedWhole: 1 }, sources: { cited: 1, whole: 1 } });
      const { files } = z.looseObject({ files: z.array(z.object({ path: z.string() })) }).parse(document);
      expect(files.map((file) => file.path)).toEqual(
        expect.arrayContaining([
          'memo/memo.docx',
          'memo/memo.md',
          'sources/1/original.txt',
          'sources/1/text.txt',
        ]),
      );
    }
    expect(await failure([...words, '--whole', 'x'], options)).toMatchObject({ exit: 1, code: 'not-found' });
    expect(await failure([...words, '--include', 'txt'], options)).toMatchObject({ exit: 2 });
  });
});

describe('verify FILE.zip', () => {
  it('exits 1 and names the citation and the file that differ', async () => {
    const { folder, options, words } = await withSettings();
    await json(words, options);
    const file = path.join(folder, 'p.zip');
    const bytes = fs.readFileSync(file);
    const at = bytes.indexOf('is required', bytes.indexOf(`excerpts/1.txt${storedText.slice(0, 2)}`));
    bytes.write('IS', at);
    fs.writeFileSync(file, bytes);
    const { code, document } = await json(['verify', 'p.zip'], options);
    expect(code).toBe(1);
    expect(document).toMatchObject({
      ok: false,
      container: { ok: false, problems: [{ code: 'container-contents', entry: 'excerpts/1.txt' }] },
      problems: [{ code: 'file-differs', path: 'excerpts/1.txt' }],
      citations: [{ label: '1', state: 'failed', code: 'passage-file-differs' }],
    });
    const plain = await claimbook(['verify', 'p.zip'], options);
    expect(plain.code).toBe(1);
    expect(plain.stdout).toContain('The contents of excerpts/1.txt were changed');
  });

  it('finds a changed first byte, an end that is missing and one that is too much', async () => {
    const { folder, options, words } = await withSettings();
    await json(words, options);
    const bytes = fs.readFileSync(path.join(folder, 'p.zip'));
    const changed = {
      first: Buffer.from(bytes),
      cut: bytes.subarray(0, -5),
      long: Buffer.concat([bytes, bytes]),
    };
    changed.first[0] = 0;
    for (const [name, content] of Object.entries(changed)) {
      fs.writeFileSync(path.join(folder, name), content);
      const { code, document } = await json(['verify', name], options);
      expect(code, name).toBe(1);
      expect(document).toMatchObject({ ok: false, container: { ok: false } });
    }
  });

  it('says of what is no pack what it is not', async () => {
    const { folder, options } = await withSettings();
    const write = (name: string, bytes: Uint8Array) => fs.writeFileSync(path.join(folder, name), bytes);
    const zip = new JSZip();
    zip.file('word/document.xml', 'x'.repeat(100_000));
    write('other.docx', await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
    write('cut.zip', writeZip([{ name: 'manifest.json', bytes: Buffer.alloc(5000) }]).subarray(0, 2000));
    write('text.zip', Buffer.from('Not a zip.'));
    write('huge.zip', Buffer.from('PK\x03\x04'));
    fs.truncateSync(path.join(folder, 'huge.zip'), 5 * 1024 ** 3);
    expect(await failure(['verify', 'other.docx'], options)).toMatchObject({ exit: 1, code: 'not-a-pack' });
    expect(await failure(['verify', 'cut.zip'], options)).toMatchObject({ exit: 1, code: 'not-a-pack' });
    expect(await failure(['verify', 'text.zip'], options)).toMatchObject({ exit: 1, code: 'not-a-pack' });
    expect(await failure(['verify', 'huge.zip'], options)).toMatchObject({ exit: 1, code: 'too-large' });
    expect(await failure(['verify', 'none.zip'], options)).toMatchObject({ exit: 1, code: 'file-not-found' });
    const ofNotebook = await failure(['verify', 'n.claimbook', '--key', 'a'.repeat(64)], options);
    expect(ofNotebook).toMatchObject({ exit: 2, code: 'bad-input' });
    expect(await failure(['verify', 'n.claimbook', '--key', 'abc'], options)).toMatchObject({ exit: 2 });
  });
});

describe('key', () => {
  it('is made, shown, exported, signs packs and is deleted', async () => {
    const { options, words } = await withSettings();
    expect(await failure(['key', 'show'], options)).toMatchObject({ exit: 1, code: 'no-key' });
    const made = await json(['key', 'create'], options);
    const key = keySchema.parse(made.document);
    expect(made.stderr).toContain('no passphrase');
    expect((await json(['key', 'show'], options)).document).toEqual(key);
    expect(await failure(['key', 'create'], options)).toMatchObject({ exit: 1, code: 'key-exists' });
    expect((await claimbook(['key', 'export'], options)).stdout).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
    expect((await json(['key', 'export', '--out', 'key.pem'], options)).document).toMatchObject({
      fingerprint: key.fingerprint,
      pem: fs.readFileSync(path.join(options.cwd ?? '', 'key.pem'), 'utf8'),
    });

    expect((await json(words, options)).document).toMatchObject({ fingerprint: key.fingerprint });
    const spelt = key.fingerprint.toUpperCase().replace(/(..)(?=.)/g, '$1:');
    const right = await json(['verify', 'p.zip', '--key', spelt], options);
    expect([right.code, right.document]).toMatchObject([0, { ok: true, signature: { state: 'valid' } }]);
    const wrong = await json(['verify', 'p.zip', '--key', 'a'.repeat(64)], options);
    expect([wrong.code, wrong.document]).toMatchObject([1, { ok: false, signature: { state: 'invalid' } }]);
    expect((await json([...words, '--no-sign'], options)).document).toMatchObject({ fingerprint: null });

    const other = await failure(['key', 'delete', '--fingerprint', 'a'.repeat(64)], options);
    expect(other).toMatchObject({ exit: 1, code: 'bad-input' });
    const deleted = await json(['key', 'delete', '--fingerprint', key.fingerprint], options);
    expect(deleted.document).toEqual({ deleted: key.fingerprint });
    expect(await failure(['key', 'show'], options)).toMatchObject({ code: 'no-key' });
  });

  it('with a passphrase signs with it alone, and the passphrase is no word of a command', async () => {
    const passphrase = { CLAIMBOOK_KEY_PASSPHRASE: 'correct horse 配额' };
    const { options, words } = await withSettings();
    const locked: RunOptions = { ...options, environment: { ...options.environment, ...passphrase } };
    const made = await json(['key', 'create'], locked);
    expect([made.stderr, made.document]).toMatchObject(['', { isEncrypted: true }]);
    expect(await failure(words, options)).toMatchObject({ exit: 1, code: 'key-locked' });
    expect((await json(words, locked)).document).toMatchObject({ fingerprint: expect.any(String) });
  });
});
