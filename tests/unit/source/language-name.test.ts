import { describe, expect, it } from 'vitest';
import { languageName } from '../../../renderer/messages/language-name';

describe('what a language is called', () => {
  it.each([
    ['en', 'English'],
    ['en-US', 'English'],
    ['zh-Hans', 'Chinese (simplified)'],
    ['zh-CN', 'Chinese (simplified)'],
    ['zh-Hant-HK', 'Chinese (traditional)'],
    ['de', 'German'],
    ['x-none-such', 'x-none-such'],
    ['', ''],
  ])('%s: %s', (tag, name) => expect(languageName(tag)).toBe(name));
});
