import { describe, expect, it } from 'vitest';
import { isEdtfDate } from '../../../shared/text/edtf';

describe('isEdtfDate', () => {
  it.each([
    '2025',
    '2025-08',
    '2025-08-01',
    '2024-02-29',
    '2025~',
    '2025-08?',
    '2025-08-01%',
    '199X',
    '2004-XX',
    '2004-06-XX',
    '2001-21',
    '2023/2024',
    '2023-05-01/..',
    '/2024-01',
  ])('takes %s', (text) => {
    expect(isEdtfDate(text)).toBe(true);
  });

  it.each([
    '',
    'yesterday',
    '1.8.2025',
    '2025-8-1',
    '2025-13',
    '2025-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-06-00',
    '2004-XX-01',
    '2001-25',
    '../..',
    '2024/2023',
    '2024/2025/2026',
    '2025-08-01T10:00Z',
  ])('refuses %s', (text) => {
    expect(isEdtfDate(text)).toBe(false);
  });
});
