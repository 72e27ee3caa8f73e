import { describe, expect, it } from 'vitest';
import { idFrom, idProblem } from '../../../renderer/codebook/code-id';

describe('the id that a new code is offered', () => {
  it('is made of the Latin words of its name', () => {
    expect(idFrom('Party–state “Élan” 党委 2025')).toBe('party-state-elan-2025');
    expect(idFrom('党委')).toBe('');
  });

  it.each(['committee of the Party and the board of directors '.repeat(4), 'x'.repeat(200)])(
    'can be given however long the name is',
    (name) => {
      expect(idFrom(name)).not.toBe('');
      expect(idProblem(idFrom(name), false)).toBeUndefined();
    },
  );
});
