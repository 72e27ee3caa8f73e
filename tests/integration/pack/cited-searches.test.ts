import { expect, it } from 'vitest';
import { citationOf } from '../../../shared/memo/citation-item';
import type { PackManifest, PackSearch } from '../../../shared/pack/pack-manifest';
import { paragraph, text } from '../export/example-memos';
import { check, codes, forged, manifestOf, packNotebook } from './pack-fixture';

/** A notebook whose memo also says that a search found nothing. */
async function withSearch() {
  const pack = await packNotebook();
  const { handlers, memo, source } = pack;
  const record = await handlers['search.recordNone']({ sourceId: source, query: '配额', note: 'Mine.' });
  const before = await handlers['memo.get']({ id: memo });
  const silent = paragraph(
    text('The notice is silent on it '),
    citationOf([{ to: 'search', searchId: record.id }]),
  );
  const document = { format: 1 as const, blocks: [...before.document.blocks, silent] };
  await handlers['memo.save']({ id: memo, title: before.title, document, baseRevision: before.revision });
  return { ...pack, record };
}

const changed =
  (change: Partial<PackSearch>) =>
  (manifest: PackManifest): PackManifest => ({
    ...manifest,
    citations: manifest.citations.map((citation) =>
      citation.search ? { ...citation, search: { ...citation.search, ...change } } : citation,
    ),
  });

it('says of a search in vain what was searched for, in which text, and that the log knows of it', async () => {
  const { make, record } = await withSearch();
  const { bytes } = await make({ formats: ['html', 'json'] });
  const report = await check(bytes);
  expect(codes(report)).toEqual([]);
  expect(report.ok).toBe(true);
  expect(report.citations.at(-1)).toMatchObject({
    label: '3',
    state: 'search-recorded',
    query: '配额',
    claimId: null,
    textSha256: record.textSha256,
    sentences: ['The notice is silent on it'],
  });
  const [search] = manifestOf(bytes).citations.flatMap((citation) => citation.search ?? []);
  expect(search).toMatchObject({ source: 1, checkedAtExport: 'none-found', searchedBy: 'Coder 1' });
});

it('shows a search of which the words, the text or the record are other ones, or that was not confirmed', async () => {
  const { make } = await withSearch();
  const { bytes } = await make();
  const fault = async (change: Partial<PackSearch>) => {
    const report = await check(forged(bytes, {}, changed(change)));
    expect(report.ok).toBe(false);
    return report.citations.at(-1)?.fault?.code;
  };
  expect(await fault({ recordSha256: '0'.repeat(64) })).toBe('search-not-in-log');
  expect(await fault({ source: null })).toBe('search-source-missing');
  expect(await fault({ checkedAtExport: 'found' })).toBe('search-not-confirmed');
  expect(await fault({ textSha256: '0'.repeat(64) })).toBe('passage-not-trusted');
});

it('is not verified where the record was deleted', async () => {
  const { make, handlers, record } = await withSearch();
  await handlers['search.deleteNoneFound']({ id: record.id });
  const report = await check((await make()).bytes);
  expect(report.citations.at(-1)).toMatchObject({
    state: 'failed',
    fault: { code: 'passage-claim-missing' },
  });
});
