import { describe, expect, it } from 'vitest';
import { addressFromTyping } from '../../../../renderer/editor/memo/link-address';
import { findMenuTrigger } from '../../../../renderer/editor/memo/menu-trigger';

describe('menu triggers', () => {
  it.each([
    ['@', 0, ''],
    ['The board @quota cut', 10, 'quota cut'],
    ['企业党委@前置', 4, '前置'],
    ['(@a', 1, 'a'],
    ['“@', 1, ''],
  ])('%s asks for a citation', (before, start, query) => {
    expect(findMenuTrigger(before)).toEqual({ kind: 'cite', start, query });
  });

  it.each([
    ['[[', 0, ''],
    ['See [[quota memo', 4, 'quota memo'],
    ['参见【【配额', 2, '配额'],
    ['@a [[b@c', 3, 'b@c'],
  ])('%s asks for a memo to link to', (before, start, query) => {
    expect(findMenuTrigger(before)).toEqual({ kind: 'link', start, query });
  });

  it.each([
    ['/', 0, ''],
    ['/table 3x4', 0, 'table 3x4'],
    ['words /h', 6, 'h'],
  ])('%s asks for a block', (before, start, query) => {
    expect(findMenuTrigger(before)).toEqual({ kind: 'insert', start, query });
  });

  it.each([
    '',
    'name@example.org',
    'a@b',
    '@ home',
    'and/or',
    '2026/11',
    '人大/政协',
    'https://',
    'words',
    '@a\nb',
    '@@',
  ])('%j opens nothing', (before) => expect(findMenuTrigger(before)).toBeNull());

  it('does not search a long text', () => {
    expect(findMenuTrigger('@' + 'x'.repeat(500))).toBeNull();
  });
});

describe('typed addresses', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['example.org', 'https://example.org'],
    ['例子.中国/页', 'https://例子.中国/页'],
    ['me@example.org', 'mailto:me@example.org'],
    [' http://x.example ', 'http://x.example'],
  ])('%s', (typed, address) => expect(addressFromTyping(typed)).toBe(address));

  it.each(['', 'words', 'two words', 'javascript:alert(1)', 'file:///etc/passwd', 'ftp://x.example', '#a'])(
    '%s is none',
    (typed) => expect(addressFromTyping(typed)).toBeNull(),
  );
});
