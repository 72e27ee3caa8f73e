import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../electron/pack/node-platform';
import {
  createSigningKey,
  deleteSigningKey,
  openSigningKey,
  readSigningKey,
} from '../../../electron/signing-key/signing-key-file';
import { sha256 } from '../../../electron/text/sha256';
import { manifestName, signatureName } from '../../../shared/pack/entry-names';
import type { PackManifest } from '../../../shared/pack/pack-manifest';
import { excerptPath, packPaths, sourcePath } from '../../../shared/pack/pack-paths';
import { verifyPack } from '../../../shared/pack/verify-pack';
import { citationOf, type CitationItem } from '../../../shared/memo/citation-item';
import type { MemoDocument, MemoInline } from '../../../shared/memo/memo-document';
import { canonicalJson } from '../../../shared/text/canonical-json';
import { text } from '../export/example-memos';
import { failureCode } from '../notebook/notebook-fixture';
import {
  check,
  chinese,
  codes,
  english,
  entriesOf,
  forged,
  manifestOf,
  packNotebook,
  rezipped,
} from './pack-fixture';

const textOf = (bytes: Uint8Array, name: string) =>
  Buffer.from(entriesOf(bytes).find((entry) => entry.name === name)?.bytes ?? []).toString();

describe('a pack', () => {
  it('verifies each passage in its excerpt, or in the whole source where that is in the pack', async () => {
    const { make, source } = await packNotebook();
    const { bytes, report } = await make();
    const found = await check(bytes);
    expect(codes(found)).toEqual([]);
    expect(found).toMatchObject({ ok: true, signature: { state: 'unsigned', fingerprint: null } });
    expect(found.citations.map(({ label, state, quote }) => [label, state, quote])).toEqual([
      ['1', 'verified-excerpt', english],
      ['2.1', 'verified-excerpt', chinese],
      ['2.2', 'verified-excerpt', '之后的话'],
    ]);
    expect(found.citations[1]?.sentences).toEqual(['The committee is heard first']);
    expect(report).toMatchObject({
      sha256: sha256(bytes),
      fingerprint: null,
      passages: { verifiedWhole: 0, verifiedExcerpt: 3, failed: 0 },
      sources: { cited: 1, whole: 0 },
    });
    const whole = await make({ whole: [source] });
    expect((await check(whole.bytes)).citations.map(({ state }) => state)).toEqual([
      'verified-whole',
      'verified-whole',
      'verified-whole',
    ]);
    expect(whole.report).toMatchObject({ passages: { verifiedWhole: 3 }, sources: { cited: 1, whole: 1 } });
    expect(textOf(whole.bytes, sourcePath(1, 'text.txt'))).toContain(english);
    expect(textOf(bytes, excerptPath('1')).length).toBeLessThan(600);
  });

  it('holds selectors as W3C annotations, and no name of a person', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make({ formats: [] });
    const annotations = JSON.parse(textOf(bytes, packPaths.annotations)) as {
      first: { items: { target: { selector: unknown[] } }[] };
    };
    const [first] = manifestOf(bytes).citations[0]?.passages ?? [];
    expect(annotations.first.items[0]?.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: english, prefix: expect.any(String), suffix: expect.any(String) },
      { type: 'TextPositionSelector', start: first?.start, end: first?.end },
    ]);
    for (const { name, bytes: content } of entriesOf(bytes)) {
      expect(Buffer.from(content).toString(), name).not.toContain('Ada');
    }
    expect(textOf(bytes, packPaths.claims)).toContain('Coder 1');
  });

  it('names people and files where that was chosen, and refuses to leave notes out of the memo', async () => {
    const { handlers, memo, make } = await packNotebook();
    const { bytes } = await make({ formats: ['md'], parts: ['notes', 'coder-names'] });
    expect(textOf(bytes, packPaths.claims)).toContain('"Ada"');
    const before = await handlers['memo.get']({ id: memo });
    const note: MemoInline = { kind: 'footnote', children: [text('For my eyes.')] };
    const blocks = [...before.document.blocks, { kind: 'paragraph' as const, children: [text('So.'), note] }];
    const document: MemoDocument = { format: 1, blocks };
    await handlers['memo.save']({ id: memo, title: before.title, document, baseRevision: before.revision });
    expect(await failureCode(() => make({ parts: [] }))).toBe('bad-input');
    expect((await check((await make()).bytes)).ok).toBe(true);
  });

  it('of the same notebook says the same at every moment', async () => {
    const { make } = await packNotebook();
    const [one, two] = [await make(), await make()];
    const { exportedAt: _, ...first } = manifestOf(one.bytes);
    const { exportedAt: _later, ...second } = manifestOf(two.bytes);
    expect({ ...second, files: [] }).toEqual({ ...first, files: [] });
  });

  it('is never written over a notebook, and of no memo that is not there', async () => {
    const { handlers, folder, memo } = await packNotebook();
    const input = { id: memo, formats: [], whole: [], isSigned: false };
    expect(
      await failureCode(() => handlers['pack.export']({ ...input, path: `${folder}/test.claimbook` })),
    ).toBe('bad-input');
    expect(
      await failureCode(() =>
        handlers['pack.export']({ ...input, whole: [memo as never], path: `${folder}/a` }),
      ),
    ).toBe('bad-input');
  });

  it('says of a passage whose source was purged that it failed', async () => {
    const { handlers, make, source } = await packNotebook();
    await handlers['source.bin']({ ids: [source] });
    await handlers['source.purge']({ ids: [source] });
    const { bytes, report } = await make();
    const found = await check(bytes);
    expect(report.passages).toEqual({ verifiedWhole: 0, verifiedExcerpt: 0, failed: 3 });
    expect(found.ok).toBe(false);
    expect(found.citations.map(({ fault }) => fault?.code)).toEqual(Array(3).fill('passage-source-missing'));
  });
});

describe('a pack of a memo that cites single passages and sources as a whole', () => {
  it('verifies the one and says of the other that nothing of it is quoted', async () => {
    const { handlers, memo, source, make } = await packNotebook();
    const found = await handlers['claim.list']({});
    const passage = found[1]?.evidence[1];
    if (!found[1] || !passage) throw new Error('No passage');
    const items: CitationItem[] = [
      { to: 'passage', claimId: found[1].id, evidenceId: passage.id, locator: 'p. 7' },
      { to: 'source', sourceId: source, sourceVersion: 1 },
    ];
    const before = await handlers['memo.get']({ id: memo });
    const document: MemoDocument = {
      format: 1,
      blocks: [
        ...before.document.blocks,
        { kind: 'paragraph', children: [text('So it is '), citationOf(items)] },
      ],
    };
    await handlers['memo.save']({ id: memo, title: before.title, document, baseRevision: before.revision });
    const { bytes } = await make({ formats: ['json'] });
    const report = await check(bytes);
    expect(codes(report)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.citations.map(({ label, state, quote }) => [label, state, quote])).toEqual([
      ['1', 'verified-excerpt', english],
      ['2.1', 'verified-excerpt', chinese],
      ['2.2', 'verified-excerpt', '之后的话'],
      ['3', 'verified-excerpt', '之后的话'],
      ['4', 'no-quote', ''],
    ]);
    expect(report.citations[4]?.sentences).toEqual(['So it is']);
  });
});

describe('a pack that somebody wrote anew, without a signature', () => {
  const passage = (manifest: PackManifest, change: object): PackManifest => ({
    ...manifest,
    citations: manifest.citations.map((citation) => ({
      ...citation,
      passages: citation.passages.map((item) => ({ ...item, ...change })),
    })),
  });

  it('shows a quote that does not stand in its text', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make({ whole: 'all' });
    const quote = 'The council said nothing.';
    const report = await check(
      forged(bytes, {}, (manifest) => passage(manifest, { quote, quoteSha256: sha256(quote) })),
    );
    expect(report.ok).toBe(false);
    expect(report.citations.map(({ state, fault }) => [state, fault?.code])).toEqual(
      Array(3).fill(['failed', 'passage-record-differs']),
    );
  });

  it('shows a text that is not the one of the hash', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make({ whole: 'all' });
    const path = sourcePath(1, 'text.txt');
    const text = textOf(bytes, path).replace('Words before', 'Other before');
    const report = await check(forged(bytes, { [path]: text }));
    expect(codes(report)).toContain('text-hash-differs');
    expect(report.citations.map(({ fault }) => fault?.code)).toEqual(
      Array(3).fill('passage-text-hash-differs'),
    );
  });

  it('shows an excerpt with other words, one that is too short, and one that is missing', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make();
    const path = excerptPath('1');
    const fault = async (changed: Uint8Array) => (await check(changed)).citations[0]?.fault?.code;
    const other = textOf(bytes, path).replace('quotas fell', 'quotas rose');
    expect(await fault(forged(bytes, { [path]: other }))).toBe('passage-quote-differs');
    expect(await fault(forged(bytes, { [path]: english }))).toBe('passage-excerpt-short');
    expect(await fault(rezipped(bytes, { [path]: null }))).toBe('passage-file-differs');
    expect(await fault(forged(bytes, { [path]: Buffer.from([0xff, 0xfe]) }))).toBe('passage-text-unreadable');
  });

  it('shows a memo that cites something else, log, codebook, records and selectors that differ', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make({ formats: [] });
    const edit = async (name: string, from: string | RegExp, to: string) =>
      codes(await check(forged(bytes, { [name]: textOf(bytes, name).replace(from, to) })));
    const [first, second] = manifestOf(bytes).citations.map(
      ({ cites }) => 'claimId' in cites && cites.claimId,
    );
    expect(await edit(packPaths.memo, `"${first}"`, `"${second}"`)).toEqual(
      expect.arrayContaining(['memo-hash-differs', 'memo-number-missing']),
    );
    expect(await edit(packPaths.memo, 'Nobody knows why.', 'Why? Nobody knows.')).toEqual(
      expect.arrayContaining(['memo-hash-differs', 'memo-counts-differ']),
    );
    expect(await edit(packPaths.log, 'claim.create', 'claim.delete')).toEqual(['log-broken']);
    expect(await edit(packPaths.log, /,\{[^[]*\[[^\]]*\][^\]]*\}\]$/, ']')).toEqual([
      'log-end-differs',
      'log-memo-differs',
    ]);
    expect(await edit(packPaths.codebook, '"version":"', '"version":"9')).toEqual(['codebook-hash-differs']);
    expect(await edit(packPaths.annotations, '"start":', '"start":1')).toContain('annotations-differ');
    expect(await edit(sourcePath(1, 'source.json'), '"title":"', '"title":"Not ')).toEqual([
      'source-record-differs',
    ]);
    const other = `"id":"${bytes.length.toString().padStart(8, '0')}-0000-4000-8000-000000000000","likelihood"`;
    expect(await edit(packPaths.claims, /"id":"[^"]*","likelihood"/, other)).toContain('claims-differ');
    expect(await edit(packPaths.claims, '[', '')).toContain('contents-unreadable');
  });

  it('shows files that are not listed, and a manifest that is spelt otherwise, newer, or none', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make();
    const manifest = manifestOf(bytes);
    const withManifest = async (text: string) =>
      codes(await check(rezipped(bytes, { [manifestName]: text })));
    expect(codes(await check(rezipped(bytes, { 'evil.html': '<script>' })))).toEqual(['file-unlisted']);
    expect(await withManifest(JSON.stringify(manifest, null, 1))).toEqual(['manifest-not-canonical']);
    expect(await withManifest(canonicalJson({ ...manifest, formatVersion: 2 }))).toEqual(['manifest-newer']);
    expect(await withManifest(canonicalJson({ ...manifest, more: 1 }))).toEqual(['manifest-unreadable']);
    expect(await withManifest('['.repeat(200_000))).toEqual(['manifest-unreadable']);
    expect(await withManifest('null')).toEqual(['manifest-unreadable']);
    const renumbered = passage(manifest, { label: '7' });
    expect(await withManifest(canonicalJson(renumbered))).toEqual(['manifest-contradicts-itself']);
    const none = await verifyPack(rezipped(bytes, { [manifestName]: null }), nodePlatform);
    expect(none).toEqual({ reason: 'no-manifest' });
  });

  it('is believed where all of it was written anew, because it then only says that it is consistent', async () => {
    const { make } = await packNotebook();
    const { bytes } = await make();
    const renamed = forged(bytes, {}, (manifest) => ({
      ...manifest,
      exportedAt: '2020-01-01T00:00:00.000Z',
    }));
    expect(await check(renamed)).toMatchObject({ ok: true, signature: { state: 'unsigned' } });
  });
});

describe('a signed pack', () => {
  it('names its key, and fails where another one was expected', async () => {
    const { make, keyFile } = await packNotebook({ signs: true });
    const { bytes, report } = await make();
    const key = readSigningKey(keyFile);
    expect(report.fingerprint).toBe(key?.fingerprint);
    expect(await check(bytes, key?.fingerprint)).toMatchObject({ ok: true, signature: { state: 'valid' } });
    const other = await check(bytes, '0'.repeat(64));
    expect(other).toMatchObject({
      ok: false,
      signature: { state: 'invalid', fault: { code: 'key-differs' } },
    });
    const unsigned = await make({ isSigned: false });
    expect(await check(unsigned.bytes, key?.fingerprint)).toMatchObject({
      ok: false,
      signature: { fault: { code: 'key-unsigned' } },
    });
  });

  it('fails where the signature was taken away, put on by somebody else, or broken', async () => {
    const { make, keyFile } = await packNotebook({ signs: true });
    const { bytes } = await make();
    const unsigned = (await make({ isSigned: false })).bytes;
    const signature = JSON.parse(textOf(bytes, signatureName)) as Record<string, string>;
    const withSignature = async (text: string | null, pack: Uint8Array = bytes) =>
      (await check(rezipped(pack, { [signatureName]: text }))).signature.fault?.code;
    expect(await withSignature(null)).toBe('signature-missing');
    expect(await withSignature('{}')).toBe('signature-unreadable');
    expect(await withSignature(`${canonicalJson(signature)} `)).toBe('signature-unreadable');
    const digits = signature['signature'] ?? '';
    const turned = digits.startsWith('0') ? `1${digits.slice(1)}` : `0${digits.slice(1)}`;
    expect(await withSignature(canonicalJson({ ...signature, signature: turned }))).toBe('signature-wrong');
    deleteSigningKey(keyFile);
    createSigningKey(keyFile, '', new Date(0));
    const mallory = openSigningKey(keyFile, undefined);
    const signedBy = (pack: Uint8Array) =>
      canonicalJson({
        algorithm: 'Ed25519',
        publicKey: mallory?.publicKey,
        fingerprint: mallory?.fingerprint,
        signature: mallory?.sign(Buffer.from(textOf(pack, manifestName))),
      });
    expect(await withSignature(signedBy(bytes))).toBe('signature-other-key');
    expect(await withSignature(signedBy(unsigned), unsigned)).toBe('signature-unannounced');
  });
});

describe('the key for signing', () => {
  it('lies in a file that only its owner reads, and is made once', async () => {
    const { keyFile } = await packNotebook();
    const key = createSigningKey(keyFile, '', new Date(0));
    expect(fs.statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(readSigningKey(keyFile)).toEqual(key);
    expect(await failureCode(() => createSigningKey(keyFile, '', new Date(1)))).toBe('key-exists');
    deleteSigningKey(keyFile);
    expect(readSigningKey(keyFile)).toBeNull();
    expect(await failureCode(() => deleteSigningKey(keyFile))).toBe('no-key');
  });

  it('opens with its passphrase alone, whichever way its letters are spelt', async () => {
    const { keyFile, make } = await packNotebook();
    createSigningKey(keyFile, 'caf\u00e9 配额', new Date(0));
    expect(fs.readFileSync(keyFile, 'utf8')).toContain('encrypted');
    expect(await failureCode(() => make())).toBe('key-locked');
    expect(await failureCode(() => make({ passphrase: 'cafe 配额' }))).toBe('key-locked');
    const { bytes } = await make({ passphrase: 'cafe\u0301 配额' });
    expect(await check(bytes)).toMatchObject({ ok: true, signature: { state: 'valid' } });
    expect((await make({ isSigned: false })).report.fingerprint).toBeNull();
  });

  it('is not used where its file was changed', async () => {
    const { keyFile, make } = await packNotebook({ signs: true });
    const text = fs.readFileSync(keyFile, 'utf8');
    for (const broken of [
      '',
      '{}',
      text.replace(/"fingerprint": "./, '"fingerprint": "x'),
      text.slice(0, -20),
    ]) {
      fs.writeFileSync(keyFile, broken);
      expect(await failureCode(() => make())).toBe('file-unreadable');
    }
  });
});
