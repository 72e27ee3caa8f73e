import { afterEach, describe, expect, it, vi } from 'vitest';
import { displayArguments, hasDisplay, startVirtualDisplay } from '../../../scripts/setup/display.mjs';
import { sandboxArguments, sandboxProblem } from '../../../scripts/setup/sandbox.mjs';
import { fakePrograms, setEnvironment } from './setup-fixture';

afterEach(() => void vi.restoreAllMocks());

describe.runIf(process.platform === 'linux')('a display', () => {
  it('is X11 or Wayland; Wayland alone has to be asked for', () => {
    setEnvironment({ DISPLAY: undefined, WAYLAND_DISPLAY: undefined });
    expect([hasDisplay(), displayArguments()]).toEqual([false, []]);
    setEnvironment({ WAYLAND_DISPLAY: 'wayland-0' });
    expect([hasDisplay(), displayArguments()]).toEqual([true, ['--ozone-platform=wayland']]);
    setEnvironment({ DISPLAY: ':0' });
    expect([hasDisplay(), displayArguments()]).toEqual([true, []]);
  });

  it('that is virtual needs Xvfb, whose absence is named', async () => {
    setEnvironment({ PATH: '' });
    await expect(startVirtualDisplay()).rejects.toThrow('Xvfb is missing (Debian: xvfb).');
  });

  it('that does not start says why', async () => {
    fakePrograms({ Xvfb: 'echo "no space for a socket" >&2; exit 1', setpriv: 'shift 3; exec "$@"' });
    await expect(startVirtualDisplay()).rejects.toThrow(/did not start: ?(no space for a socket)?/);
  });

  it('that starts is the one of this process', async () => {
    setEnvironment({ DISPLAY: undefined });
    fakePrograms({ Xvfb: 'echo 42 >&3; exec sleep 30', setpriv: 'shift 3; exec "$@"' });
    const stop = await startVirtualDisplay();
    expect(process.env['DISPLAY']).toBe(':42');
    stop();
  });
});

describe.runIf(process.platform === 'linux')('the sandbox', () => {
  it('is given up for root alone, for whom Chromium has none', () => {
    const uid = vi.spyOn(process, 'getuid' as never) as unknown as { mockReturnValue(id: number): void };
    uid.mockReturnValue(0);
    expect(sandboxArguments()).toEqual(['--no-sandbox']);
    expect(sandboxProblem('/opt/electron/electron')).toBeUndefined();
    uid.mockReturnValue(1000);
    expect(sandboxArguments()).toEqual([]);
  });

  it('that a system forbids to ordinary users is a problem with a remedy, never switched off', () => {
    const uid = vi.spyOn(process, 'getuid' as never) as unknown as { mockReturnValue(id: number): void };
    uid.mockReturnValue(1000);
    fakePrograms({ unshare: 'exit 1' });
    expect(sandboxProblem('/opt/electron/electron')).toContain(
      "sudo chown root:root '/opt/electron/chrome-sandbox'",
    );
  });
});
