import { z } from 'zod';
import { verifyPack } from '../shared/pack/verify-pack';
import { largestPack } from '../shared/pack/zip-layout';
import { browserPlatform } from './browser-platform';
import { element } from './element';
import { message } from './messages';
import { showReport } from './show-report';
import './verifier.css';

// The page's policy allows no code that is made while it runs; zod would try to.
z.config({ jitless: true });

const platform = browserPlatform(globalThis.crypto?.subtle);
const result = element('div', { id: 'result' });
const status = element('p', { class: 'status', role: 'status', 'aria-live': 'polite' });
const chooser = element('input', { type: 'file', id: 'file', accept: '.zip,application/zip' });
const keyField = element('input', {
  type: 'text',
  id: 'key',
  autocomplete: 'off',
  spellcheck: 'false',
  'aria-describedby': 'key-hint',
});
let last: File | undefined;
/** Counts up with every check, so that a slow one does not overwrite the next. */
let turn = 0;

function page(): HTMLElement {
  const drop = element(
    'div',
    { class: 'drop' },
    element('label', { class: 'choose', for: 'file' }, message('verifier.choose')),
    chooser,
    element('span', { class: 'hint' }, message('verifier.drop')),
  );
  const key = element(
    'div',
    { class: 'key' },
    element('label', { for: 'key' }, message('verifier.key')),
    keyField,
    element('p', { class: 'hint', id: 'key-hint' }, message('verifier.key.hint')),
  );
  return element(
    'main',
    {},
    element('h1', {}, message('verifier.title')),
    element('p', { class: 'about' }, message('verifier.about')),
    element('div', { class: 'ask' }, drop, key),
    status,
    result,
    element(
      'footer',
      {},
      element('p', {}, message('verifier.foot.proof')),
      element('p', {}, message('verifier.foot', { version: __CLAIMBOOK_VERSION__ })),
    ),
  );
}

async function check(file: File): Promise<void> {
  last = file;
  const own = ++turn;
  result.replaceChildren();
  const expected = keyField.value.replace(/[\s:]/g, '').toLowerCase();
  if (expected !== '' && !/^[0-9a-f]{64}$/.test(expected)) return say(message('verifier.key.wrong'));
  say(message('verifier.working', { file: file.name }));
  const found = await verified(file, expected === '' ? undefined : expected);
  if (own !== turn) return;
  if (typeof found === 'string') return say(found);
  say('');
  result.replaceChildren(found);
  document.getElementById('verdict')?.focus();
}

/** The report as nodes, or why there is none. */
async function verified(file: File, expectedKey: string | undefined): Promise<HTMLElement | string> {
  const none = (reason: 'not-a-zip' | 'no-manifest' | 'too-large') =>
    message(`pack.none.${reason}`, { file: file.name, limit: largestPack / 1024 ** 2 });
  if (file.size > largestPack) return none('too-large');
  try {
    const found = await verifyPack(new Uint8Array(await file.arrayBuffer()), platform, expectedKey);
    return 'reason' in found ? none(found.reason) : showReport(found, file.name, expectedKey);
  } catch {
    return message('verifier.unreadable', { file: file.name });
  }
}

function say(text: string): void {
  status.textContent = text;
}

document.title = message('verifier.title');
document.body.append(page());
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? [];
  if (file) void check(file);
});
keyField.addEventListener('change', () => {
  if (last) void check(last);
});
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file) void check(file);
});
