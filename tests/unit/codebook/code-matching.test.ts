import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLabelWithDictionary } from '../../../renderer/notebook-data/read-label';
import {
  matchCode,
  needsLabelReadings,
  provideLabelReadings,
  rankCodes,
} from '../../../shared/codebook/code-matching';
import { partyStateControlCodebook as codebook } from '../../../shared/codebook/party-state-control';

const allCodes = codebook.dimensions.flatMap((dimension) => dimension.codes);

function first(query: string): string | undefined {
  return rankCodes(codebook, query)[0]?.code.id;
}
function ids(query: string): string[] {
  return rankCodes(codebook, query).map((match) => match.code.id);
}

describe('the best fit for what an analyst types', () => {
  test.each([
    ['pre-deliberation', 'pre-deliberation'],
    ['pre deliberation', 'pre-deliberation'],
    ['predeliberation', 'pre-deliberation'],
    ['PRE-DELIB', 'pre-deliberation'],
    ['golden', 'golden-share'],
    ['secretary chair', 'secretary-chair-dual-post'],
    ['Secretary–chair', 'secretary-chair-dual-post'],
    ['leaders thought', 'leader-thought-loyalty'],
    ['Leader’s thought', 'leader-thought-loyalty'],
    ['private-firm party organization', 'private-firm-party-cell'],
    ['四风', 'eight-point-frugality'],
    ['一肩挑', 'secretary-chair-dual-post'],
    ['前置研究', 'pre-deliberation'],
    ['前置 研究', 'pre-deliberation'],
    ['双向进入交叉任职', 'cross-appointment'],
    ['交叉任职', 'cross-appointment'],
    ['黨管幹部', 'party-manages-cadres'],
    ['國資委監管', 'sasac-supervision'],
    ['統一戰線', 'united-front-work'],
    ['yijiantiao', 'secretary-chair-dual-post'],
    ['yi jian tiao', 'secretary-chair-dual-post'],
    ['YJT', 'secretary-chair-dual-post'],
    ['szyd', 'three-majors-one-large'],
    ['sanzhongyida', 'three-majors-one-large'],
    ['zongliangtiaokong', 'production-quota'],
    ['dangguanganbu', 'party-manages-cadres'],
    ['sxjr', 'cross-appointment'],
    ['jcrz', 'cross-appointment'],
    ['qianzhi', 'pre-deliberation'],
    ['jilü', 'party-discipline'],
    ['jilv', 'party-discipline'],
    ['jilu', 'party-discipline'],
    ['dangjiankaohezhengzhisuzhi', 'political-performance-review'],
  ])('%s → %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  test('two Han characters find every label that has them', () => {
    expect(ids('党委').slice(0, 2).sort()).toEqual(['central-group-study', 'party-committee']);
    expect(ids('黨委')).toEqual(ids('党委'));
  });

  test('a dimension’s key or name gives its codes', () => {
    expect(ids('D3')).toEqual([
      'party-manages-cadres',
      'cross-appointment',
      'secretary-chair-dual-post',
      'political-performance-review',
    ]);
    expect(ids('干部人事')).toEqual(ids('D3'));
  });

  test('words of the definition find a code after all names', () => {
    expect(ids('charter')[0]).toBe('party-in-articles');
    expect(ids('nomenklatura')).toEqual(['party-manages-cadres']);
  });

  test('nothing typed gives all codes in order; nonsense gives none', () => {
    expect(ids('  ')).toEqual(allCodes.map((code) => code.id));
    expect(ids('qqqq')).toEqual([]);
    expect(ids('…')).toEqual([]);
  });
});

describe('matchCode', () => {
  test('every code is the best fit for its own id and its whole labels', () => {
    for (const code of allCodes) {
      expect(first(code.id)).toBe(code.id);
      expect(first(code.label.en)).toBe(code.id);
      expect(first(code.label.zh)).toBe(code.id);
    }
  });

  test('a code is found by any start of its id', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allCodes), fc.nat(), (code, cut) => {
        const typed = code.id.slice(0, 1 + (cut % code.id.length));
        expect(matchCode(code, typed)).toBeDefined();
      }),
    );
  });

  test('no query throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(() => rankCodes(codebook, query)).not.toThrow();
      }),
    );
  });

  test('a code of the analyst’s own is found by its labels, and by pinyin with a dictionary', () => {
    const own = { ...allCodes[0]!, id: 'own-code', label: { en: 'Own code', zh: '自定编码、A股' } };
    const mine = { ...codebook, dimensions: [{ ...codebook.dimensions[0]!, codes: [own] }] };
    expect(matchCode(own, '自定')).toBeGreaterThan(0);
    expect(matchCode(own, 'zidingbianma')).toBeUndefined();
    expect(needsLabelReadings(codebook)).toBe(false);
    expect(needsLabelReadings(mine)).toBe(true);

    provideLabelReadings(readLabelWithDictionary);
    expect(needsLabelReadings(mine)).toBe(false);
    for (const query of ['zidingbianma', 'zi ding', 'ZDBM', 'bianma', 'agu']) {
      expect(matchCode(own, query), query).toBeGreaterThan(0);
    }
  });

  test('a built-in code with a new Chinese label is found by the new one’s pinyin, not by the old one’s', () => {
    provideLabelReadings(readLabelWithDictionary);
    const renamed = { ...allCodes[0]!, label: { en: 'Party in firm', zh: '重庆银行党委' } };
    expect(matchCode(renamed, 'chongqingyinhang')).toBeGreaterThan(0);
    expect(matchCode(renamed, 'cqyh')).toBeGreaterThan(0);
    expect(matchCode(renamed, 'qiyedangwei')).toBeUndefined();
  });
});

describe('retired codes', () => {
  const [first, ...others] = codebook.dimensions;
  const [code, ...rest] = first!.codes;
  const withRetired = {
    ...codebook,
    dimensions: [{ ...first!, codes: [{ ...code!, isRetired: true as const }, ...rest] }, ...others],
  };

  test('are not offered, by name or in the whole list', () => {
    for (const query of ['', code!.id, code!.label.zh, 'D1']) {
      expect(rankCodes(withRetired, query).map((match) => match.code.id)).not.toContain(code!.id);
    }
  });

  test('are found where they are asked for', () => {
    const found = rankCodes(withRetired, code!.id, { withRetired: true });
    expect(found[0]?.code.id).toBe(code!.id);
  });
});
