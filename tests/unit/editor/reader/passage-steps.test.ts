import { describe, expect, it } from 'vitest';
import { passageBeside, turnAt } from '../../../../renderer/editor/reader/passage-steps';

const passage = (key: string, start: number, end: number) => ({ key, start, end });

describe('going from passage to passage', () => {
  const sorted = [passage('a', 2, 4), passage('b', 2, 9), passage('c', 2, 9), passage('d', 5, 6)];

  it('reaches each of those that begin at one place, and goes round', () => {
    const reached: string[] = [];
    let active = null;
    let here = 0;
    for (let step = 0; step < 5; step++) {
      active = passageBeside(sorted, here, active, 1)!;
      here = active.start;
      reached.push(active.key);
    }
    expect(reached.join('')).toBe('abcda');
    for (let step = 0; step < 5; step++) {
      active = passageBeside(sorted, here, active, -1)!;
      here = active.start;
      reached.push(active.key);
    }
    expect(reached.join('')).toBe('abcdadcbad');
  });

  it('begins where the caret is once it has moved on', () => {
    expect(passageBeside(sorted, 4, sorted[0]!, 1)?.key).toBe('d');
    expect(passageBeside(sorted, 4, sorted[0]!, -1)?.key).toBe('c');
    expect(passageBeside([], 4, null, 1)).toBeUndefined();
  });
});

describe('the passages at one place', () => {
  it('are shown in turn, from the one that is meant', () => {
    const first = turnAt(['in', 'out'], null, undefined);
    expect(first.index).toBe(0);
    expect(turnAt(['in', 'out'], first, undefined).index).toBe(1);
    expect(turnAt(['in', 'out'], turnAt(['in', 'out'], first, undefined), undefined).index).toBe(0);
    expect(turnAt(['in', 'out'], null, 'out').index).toBe(1);
    expect(turnAt(['other'], first, 'out').index).toBe(0);
  });
});
