import { describe, expect, it } from 'vitest';
import { versionStanding } from '../../../shared/source-version/waiting';

describe('how a passage stands to the current version', () => {
  it.each([
    [{ sourceVersion: 3 }, 'current'],
    [{ sourceVersion: 2 }, 'waiting'],
    [{ sourceVersion: 2, leftAtVersion: 3 }, 'left'],
    // A newer version asks again.
    [{ sourceVersion: 1, leftAtVersion: 2 }, 'waiting'],
  ] as const)('%j: %s', (evidence, standing) => {
    expect(versionStanding(evidence, 3)).toBe(standing);
  });
});
