import { describe, expect, it } from 'vitest';
import { dropDebuggingSwitches, setNetworkSwitches } from '../../../electron/security/network-switches';

function commandLine(start: Record<string, string> = {}) {
  const switches = new Map(Object.entries(start));
  return {
    switches,
    appendArgument: () => undefined,
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    getSwitchValue: (name: string) => switches.get(name) ?? '',
    hasSwitch: (name: string) => switches.has(name),
    removeSwitch: (name: string) => void switches.delete(name),
  };
}

describe('network switches', () => {
  it('let no name resolve, save the development server’s', () => {
    const packaged = commandLine();
    setNetworkSwitches(packaged, undefined);
    expect(packaged.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
    expect(packaged.hasSwitch('no-proxy-server')).toBe(true);
    const development = commandLine();
    setNetworkSwitches(development, '127.0.0.1');
    expect(development.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
  });

  it('take remote debugging away from packages only', () => {
    const given = { 'remote-debugging-port': '9222', 'remote-debugging-pipe': '', 'no-sandbox': '' };
    const packaged = commandLine(given);
    dropDebuggingSwitches(packaged, true);
    expect([...packaged.switches.keys()]).toEqual(['no-sandbox']);
    const development = commandLine(given);
    dropDebuggingSwitches(development, false);
    expect(development.hasSwitch('remote-debugging-port')).toBe(true);
  });
});
