import { describe, expect, it } from 'vitest';
import { placeOfChosen } from '../../../renderer/memo/menu-option';

const options = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the option of a menu that Enter takes', () => {
  it('is the first one until another was gone to', () => {
    expect(placeOfChosen(options('claim', 'source'), null, 'who')).toBe(0);
  });

  it('stays the one that was gone to while more is found around it', () => {
    const chosen = { query: 'who', id: 'source' };
    expect(placeOfChosen(options('source'), chosen, 'who')).toBe(0);
    expect(placeOfChosen(options('claim 1', 'source', 'claim 2'), chosen, 'who')).toBe(1);
  });

  it('is the first one again where it is gone, or something else is typed', () => {
    const chosen = { query: 'who', id: 'source' };
    expect(placeOfChosen(options('claim 1', 'claim 2'), chosen, 'who')).toBe(0);
    expect(placeOfChosen(options('claim 1', 'source'), chosen, 'who d')).toBe(0);
  });
});
