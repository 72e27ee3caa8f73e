import { describe, expect, it } from 'vitest';
import { linkQuestion, linkTarget } from '../../../electron/application/open-link';

describe('links', () => {
  it.each([
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'vscode://x',
    'claimbook-app://app/index.html',
    'https://user@example.com/',
    'https://example.com:pw@evil.test/',
    'https://',
    'example.com',
    ' ',
    '',
  ])('to %s are refused', (address) => {
    expect(() => linkTarget(address)).toThrow(expect.objectContaining({ name: 'FailureError' }));
  });

  it('ask with the host as it is really written', () => {
    const question = linkQuestion(linkTarget('https://аpple.com/login?x=1'));
    expect(question.message).toContain('xn--');
    expect(question.detail).toContain('/login?x=1');
    expect(question.cancelIndex).toBe(1);
  });

  it('show no endless address', () => {
    expect(linkQuestion(linkTarget(`https://example.com/${'a'.repeat(5000)}`)).detail?.length).toBeLessThan(
      700,
    );
  });
});
