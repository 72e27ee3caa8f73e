import { describe, expect, it } from 'vitest';
import { allowedAddresses } from '../../../electron/security/allowed-addresses';

describe('the addresses of a start', () => {
  const packaged = allowedAddresses(undefined);
  const development = allowedAddresses('http://127.0.0.1:5173/');

  it.each([
    'https://example.com/',
    'http://127.0.0.1:5173/',
    'ws://127.0.0.1:5173/',
    'file:///etc/passwd',
    'ftp://example.com/',
    'chrome://gpu/',
    'devtools://devtools/bundled/inspector.html',
    'claimbook-app://other/index.html',
    'claimbook-app://app.example.com/index.html',
    'blob:claimbook-app://app/1',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('does not load %s in a package', (url) => {
    expect(packaged.mayLoad(url)).toBe(false);
    expect(packaged.mayCall(url)).toBe(false);
  });

  it('loads its page, previews and data, and lets only the page call', () => {
    expect(packaged.page).toBe('claimbook-app://app/index.html');
    expect(packaged.mayLoad(packaged.page)).toBe(true);
    expect(packaged.mayLoad('claimbook-preview://memo/1')).toBe(true);
    expect(packaged.mayLoad('data:image/png;base64,')).toBe(true);
    expect(packaged.mayCall(packaged.page)).toBe(true);
    expect(packaged.mayCall('claimbook-preview://memo/1')).toBe(false);
    expect(packaged.mayCall('data:text/html,x')).toBe(false);
  });

  it('knows a development server only where one is named', () => {
    expect(development.page).toBe('http://127.0.0.1:5173/');
    expect(development.mayLoad('ws://127.0.0.1:5173/?token=1')).toBe(true);
    expect(development.mayCall('http://127.0.0.1:5173/main.tsx')).toBe(true);
    expect(development.mayLoad('http://127.0.0.1:5174/')).toBe(false);
    expect(development.mayLoad('https://example.com/')).toBe(false);
    expect(development.mayCall('claimbook-app://app/index.html')).toBe(false);
  });
});
