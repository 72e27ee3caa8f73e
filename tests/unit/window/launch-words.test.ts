import { describe, expect, it } from 'vitest';
import { launchWords, notebookPaths } from '../../../electron/window/launch-words';

describe('launch words', () => {
  it('are what stands after Chromium’s switches and, in development, the folder', () => {
    const development = [
      '/usr/bin/electron',
      '--inspect=0',
      '--no-sandbox',
      '/project',
      'export',
      'n',
      '--json',
    ];
    expect(launchWords(development, false)).toEqual(['export', 'n', '--json']);
    expect(launchWords(['/opt/claimbook', '--no-sandbox', 'info', 'n'], true)).toEqual(['info', 'n']);
    expect(launchWords(['/opt/claimbook', '--help'], true)).toEqual(['--help']);
    expect(launchWords(['/usr/bin/electron', '/project'], false)).toEqual([]);
    expect(launchWords(['/usr/bin/electron'], false)).toEqual([]);
    expect(launchWords(['/opt/claimbook'], true)).toEqual([]);
  });

  it('name notebooks from where they were typed', () => {
    expect(notebookPaths(['a.claimbook', '/b/c.claimbook', '--flag', ''], '/home/x')).toEqual([
      '/home/x/a.claimbook',
      '/b/c.claimbook',
    ]);
  });
});
