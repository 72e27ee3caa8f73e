import { describe, expect, it } from 'vitest';
import { readName } from '../../../electron/entity/read-name';
import { foldName, nameScore, searchableName } from '../../../shared/entity/name-search';

function score(name: string, query: string, isPerson = false): number {
  return nameScore(searchableName(name, readName(name, isPerson)), foldName(query));
}

describe('looking for a name', () => {
  it.each([
    ['国务院国有资产监督管理委员会', '國務院國有資產'],
    ['國務院國有資產監督管理委員會', '国有资产'],
    ['China Northern Rare Earth (Group)', 'rare earth'],
    ['China Northern Rare Earth (Group)', 'rareearth'],
    ['China Northern Rare Earth (Group)', 'north china'],
    ['北方稀土', 'beifangxitu'],
    ['北方稀土', 'bei fang'],
    ['北方稀土', 'bfxt'],
    ['北方稀土', 'xitu'],
    ['中心组学习', '中心組'],
    ['Rén Zhèngfēi', 'ren zhengfei'],
    ['Müller', 'muller'],
    ['ＣＡＴＬ', 'catl'],
    ['吕梁', 'lvliang'],
    ['重汽集团', 'zhongqi'],
  ])('%s is found by %s', (name, query) => {
    expect(score(name, query)).toBeGreaterThan(0);
  });

  it.each([
    ['单伟建', 'shan weijian'],
    ['仇和', 'qiuhe'],
    ['解振华', 'xzh'],
    ['解振华', 'xiezhenhua'],
    ['單偉建', 'swj'],
  ])('a surname is read as one: %s, %s', (name, query) => {
    expect(score(name, query, true)).toBeGreaterThan(0);
    expect(score(name, query, false)).toBe(0);
  });

  it('a person is also found by what the characters read elsewhere', () => {
    expect(score('单伟建', 'danwei', true)).toBeGreaterThan(0);
  });

  it.each([
    ['北方稀土', '南方'],
    ['北方稀土', 'fangx1'],
    ['北方稀土', 'ei'],
    ['Northern', 'x'],
    ['Northern', 'o'],
  ])('%s is not found by %s', (name, query) => {
    expect(score(name, query)).toBe(0);
  });

  it('puts the whole name before its beginning, and that before what stands inside', () => {
    const order = ['稀土', '稀土集团', '北方稀土'].map((name) => score(name, 'xitu'));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(3);
  });
});
