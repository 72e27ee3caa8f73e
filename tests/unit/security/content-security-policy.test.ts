import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationPolicy, previewPolicy } from '../../../electron/security/content-security-policy';
import { createPreviews } from '../../../electron/security/previews';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive]));

describe('the content security policies', () => {
  it('allow nothing that is not named, no inline code, and no connection', () => {
    const found = directives(applicationPolicy);
    expect(found.get('default-src')).toBe("default-src 'none'");
    expect(found.get('script-src')).toBe("script-src 'self'");
    expect(found.get('connect-src')).toBe("connect-src 'none'");
    expect(applicationPolicy).not.toMatch(/unsafe|https?:|\*|blob:/);
  });

  it('allow a preview no script, and put it in a sandbox', () => {
    const found = directives(previewPolicy);
    expect(found.get('default-src')).toBe("default-src 'none'");
    expect(found.has('script-src')).toBe(false);
    expect(found.get('sandbox')).toBe('sandbox');
  });

  it('name the style that react-aria puts in, as it is in the version in use', () => {
    const source = fs.readFileSync(
      path.join(
        import.meta.dirname,
        '../../../node_modules/react-aria/dist/private/interactions/usePress.mjs',
      ),
      'utf8',
    );
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1] ?? '';
    const style = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1] ?? '';
    const text = style.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute).trim();
    expect(text).toContain('touch-action');
    const hash = createHash('sha256').update(text).digest('base64');
    expect(applicationPolicy).toContain(`'sha256-${hash}'`);
  });
});

describe('previews', () => {
  it('are kept one for each window, at addresses that change', () => {
    const previews = createPreviews();
    const first = previews.keep(1, 'one');
    const other = previews.keep(2, 'other');
    expect(previews.at(first)).toBe('one');
    const second = previews.keep(1, 'two');
    expect(previews.at(first)).toBeUndefined();
    expect(previews.at(second)).toBe('two');
    previews.forget(2);
    expect(previews.at(other)).toBeUndefined();
    expect(previews.at(second.toUpperCase())).toBeUndefined();
  });
});
