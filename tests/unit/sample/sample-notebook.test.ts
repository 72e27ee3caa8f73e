import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSampleNotebook } from '../../../electron/sample/sample-notebook';
import type { ClaimRow } from '../../../shared/claim/claim-schema';
import { findCode } from '../../../shared/codebook/codebook-schema';
import { partyStateControlCodebook } from '../../../shared/codebook/party-state-control';
import { sentencesOfInlines } from '../../../shared/memo/memo-sentences';
import type { Memo, MemoSummary } from '../../../shared/memo/memo-schema';
import type { Verification } from '../../../shared/notebook/notebook-schema';
import { FailureError } from '../../../shared/result';
import type { SourceDetail, SourceSummary, SourceText } from '../../../shared/source/source-schema';
import { sliceByCodePoints } from '../../../shared/text/code-points';
import { isEdtfDate } from '../../../shared/text/edtf';
import { rangesOverlap } from '../../../shared/text/range';
import { createTarget, openForReading } from './open-for-sample';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-test-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the sample notebook', () => {
  const file = path.join(folder, 'sample.claimbook');
  let reader: ReturnType<typeof openForReading>;
  let claims: ClaimRow[];

  async function call<T>(name: string, input: unknown = {}): Promise<T> {
    const result = await reader.call(name, input);
    if (!result.ok)
      throw new FailureError(result.failure.code, result.failure.message, result.failure.detail);
    return result.value as T;
  }

  beforeAll(async () => {
    await createSampleNotebook(file, createTarget());
    reader = openForReading(file);
    claims = await call<ClaimRow[]>('claim.list');
  });
  afterAll(() => reader.notebook.close());

  test('is one file that verifies: every hash and every quote', async () => {
    expect(fs.readdirSync(folder)).toContain('sample.claimbook');
    const verification = await call<Verification>('notebook.verify');
    expect(verification).toMatchObject({ ok: true, problems: [] });
    expect(verification.checked).toMatchObject({ sources: 2, claims: claims.length, memos: 1 });
  });

  test('holds an English and a Chinese source with all that could be found out', async () => {
    const summaries = await call<SourceSummary[]>('source.list');
    const sources: SourceDetail[] = [];
    for (const { id } of summaries) sources.push(await call<SourceDetail>('source.get', { id }));
    const [chinese, english] = sources.sort(
      (a, b) => (a.language ?? '').localeCompare(b.language ?? '') * -1,
    );
    expect(english).toMatchObject({
      title: 'Who decides who gets Beiyuan’s magnet metal?',
      publisher: 'The Harbour Ledger',
      author: 'Maren Oduya',
      published: '2025-09-14',
      language: 'en',
      reliability: 'B',
      capture: { method: 'sample' },
    });
    expect(chinese).toMatchObject({
      title: '集团党委理论学习中心组举行2025年第七次集体学习',
      published: '2025-08-22',
      language: 'zh-Hans',
    });
    for (const source of sources) expect(source.metadata.descriptor.value).toContain('Invented');
  });

  test('folds navigation, comments and footers away, and none of the tagged words', async () => {
    for (const { id } of await call<SourceSummary[]>('source.list')) {
      const { nonContent } = await call<SourceText>('source.text', { id });
      expect(nonContent.length).toBeGreaterThan(0);
      for (const evidence of claims.flatMap((claim) => claim.evidence)) {
        if (evidence.sourceId !== id) continue;
        const folded = nonContent.filter((range) => rangesOverlap(range, evidence));
        expect(folded, evidence.quote).toEqual([]);
      }
    }
  });

  test('every quote stands where its claim says', async () => {
    const texts = new Map<string, string>();
    for (const { id } of await call<SourceSummary[]>('source.list')) {
      texts.set(id, (await call<SourceText>('source.text', { id })).text);
    }
    for (const { quote, sourceId, start, end } of claims.flatMap((claim) => claim.evidence)) {
      expect(sliceByCodePoints(texts.get(sourceId) ?? '', start, end)).toBe(quote);
    }
  });

  test('shows what claims can hold: polarities, overlaps, contradiction, ratings, states', () => {
    expect(claims.length).toBeGreaterThanOrEqual(10);
    expect(claims.length).toBeLessThanOrEqual(14);
    const tags = claims.flatMap((claim) => claim.codes);
    expect(new Set(tags.map((tag) => tag.polarity))).toEqual(
      new Set(['affirmed', 'negated', 'hypothetical']),
    );
    for (const { codeId } of tags) expect(findCode(partyStateControlCodebook, codeId), codeId).toBeDefined();
    expect(new Set(tags.map((tag) => tag.codeId)).size).toBeGreaterThanOrEqual(15);

    const passages = claims.flatMap((claim) => claim.evidence);
    expect(passages.some((passage) => passage.relation === 'contradicts')).toBe(true);
    const overlapping = passages.some((a) =>
      passages.some((b) => a.id !== b.id && a.sourceId === b.sourceId && rangesOverlap(a, b)),
    );
    expect(overlapping).toBe(true);

    const states = new Set(claims.map((claim) => claim.status));
    for (const state of ['draft', 'reviewed', 'disputed'] as const) expect(states).toContain(state);
    expect(claims.some((claim) => claim.likelihood !== null)).toBe(true);
  });

  test('every claim is complete: type, attribution, dates, basis of confidence, translation of Chinese', () => {
    for (const claim of claims) {
      expect(claim.statement).toMatch(/\.$/);
      expect(claim.type).not.toBeNull();
      expect(claim.attribution.length).toBeGreaterThan(0);
      for (const date of [claim.eventTime, claim.publicationTime])
        if (date !== null) expect(isEdtfDate(date)).toBe(true);
      if (claim.confidence) expect(claim.confidence.basis).not.toBe('');
      if (claim.status !== 'draft') expect([claim.statusReason, claim.reviewer]).not.toContain('');
      for (const passage of claim.evidence) {
        if (/\p{Script=Han}/u.test(passage.quote))
          expect(passage.translation?.translator, passage.quote).toBeTruthy();
        else expect(passage.translation).toBeNull();
      }
    }
  });

  test('has one evidence memo with all its parts that cites every claim', async () => {
    const summaries = await call<MemoSummary[]>('memo.list');
    expect(summaries).toHaveLength(1);
    expect(summaries[0]).toMatchObject({ template: 'evidence', citationCount: claims.length });
    const { document } = await call<Memo>('memo.get', { id: summaries[0]?.id });
    const roles = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.role ? [block.role] : [],
    );
    expect(roles).toEqual([
      'bottom-line',
      'question-and-scope',
      'key-judgements',
      'evidence',
      'alternative-reading',
      'gaps',
    ]);
    const kinds = new Set(document.blocks.map((block) => block.kind));
    for (const kind of ['table', 'list', 'paragraph'] as const) expect(kinds).toContain(kind);
    expect(JSON.stringify(document)).toContain('"footnote"');
  });

  test('says likelihood and confidence in sentences of their own', async () => {
    const [summary] = await call<MemoSummary[]>('memo.list');
    const { document } = await call<Memo>('memo.get', { id: summary?.id });
    const runs = document.blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.map((item) => item.children)
        : block.kind === 'paragraph'
          ? [block.children]
          : [],
    );
    const sentences = runs.flatMap(sentencesOfInlines).map((sentence) => sentence.text);
    expect(sentences.filter((sentence) => /confidence/i.test(sentence)).length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => /\blikely\b/i.test(sentence)).length).toBeGreaterThan(1);
    for (const sentence of sentences) {
      const hasLikelihood = /\b(?:un)?likely\b/i.test(sentence);
      expect(hasLikelihood && /confidence/i.test(sentence), sentence).toBe(false);
    }
  });
});

describe('a sample that cannot be finished', () => {
  test('leaves no file behind', async () => {
    const file = path.join(folder, 'unfinished.claimbook');
    const parse = () => Promise.reject(new FailureError('parser-crashed', 'The parser is gone.'));
    const made = createSampleNotebook(file, createTarget({ parser: { parse } }));
    await expect(made).rejects.toMatchObject({ failure: { code: 'parser-crashed' } });
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  test('leaves a file alone that was there before', async () => {
    const file = path.join(folder, 'taken.claimbook');
    fs.writeFileSync(file, 'mine');
    await expect(createSampleNotebook(file, createTarget())).rejects.toMatchObject({
      failure: { code: 'notebook-exists' },
    });
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
  });
});
