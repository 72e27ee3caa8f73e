import type { PackFault, PackReport, PassageReport, PassageState } from '../shared/pack/pack-report';
import { element, words } from './element';
import { message } from './messages';

/** Everything that a check found, as nodes: the verdict, who signed, what differs, every citation, every file. */
export function showReport(report: PackReport, fileName: string, expectedKey?: string): HTMLElement {
  return element(
    'div',
    { class: 'report' },
    verdict(report),
    facts(report, fileName, expectedKey),
    faultList(report),
    citations(report),
    files(report),
  );
}

/** A fault in words. */
export function said({ code, values }: PackFault): string {
  return message(`pack.fault.${code}`, values);
}

function verdict({ ok, signature: { state } }: PackReport): HTMLElement {
  const name = ok ? 'ok' : 'differs';
  return element(
    'div',
    { class: `verdict verdict--${name}`, role: 'status' },
    element('h2', { tabindex: '-1', id: 'verdict' }, `${ok ? '✓' : '✗'} ${message(`verifier.${name}`)}`),
    element('p', {}, message(`verifier.${name}.detail`)),
    ok && state === 'unsigned' ? element('p', {}, message('pack.signature.unsigned')) : null,
  );
}

function facts(report: PackReport, file: string, expectedKey: string | undefined): HTMLElement {
  const { manifest, byteLength, sha256 } = report;
  const list = element('dl', { class: 'facts' });
  const add = (term: string, ...value: readonly (Node | string)[]) =>
    list.append(element('dt', {}, term), element('dd', {}, ...value));
  if (manifest) {
    const { exportedAt, application, memo } = manifest;
    add(message('verifier.memo'), words(memo.title || message('verifier.untitled')));
    list.append(
      element(
        'dd',
        {},
        message('verifier.made', {
          at: exportedAt,
          application: application.name,
          version: application.version,
        }),
      ),
    );
  }
  add(message('verifier.file'), message('verifier.file.value', { file, bytes: byteLength, sha256 }));
  add(message('verifier.signature'), signature(report, expectedKey));
  return list;
}

function signature({ signature: { state, fingerprint, fault } }: PackReport, expectedKey?: string): string {
  if (fault) return `✗ ${said(fault)}`;
  if (state !== 'valid' || fingerprint === null) return message('pack.signature.unsigned');
  const key = expectedKey === undefined ? 'verifier.signature.valid' : 'verifier.signature.expected';
  return `✓ ${message(key, { fingerprint })}`;
}

function faultList({ container, faults }: PackReport): HTMLElement | null {
  const all = [...container.faults, ...faults];
  if (all.length === 0) return null;
  return section(
    'verifier.faults',
    element('ul', { class: 'faults' }, ...all.map((fault) => element('li', {}, said(fault)))),
  );
}

function citations({ citations: passages }: PackReport): HTMLElement | null {
  if (passages.length === 0) return null;
  const count = (state: PassageState) => passages.filter((passage) => passage.state === state).length;
  const counts = message('verifier.counts', {
    count: passages.length,
    whole: count('verified-whole'),
    excerpt: count('verified-excerpt'),
    failed: count('failed'),
  });
  return section('verifier.citations', element('p', {}, counts), ...passages.map(citation));
}

const marks: Readonly<Record<PassageState, string>> = {
  'verified-whole': '✓',
  'verified-excerpt': '✓',
  failed: '✗',
  'search-recorded': '✓',
  'no-quote': '–',
};

function citation(passage: PassageReport): HTMLElement {
  const { label, state, fault, sentences, statement, query } = passage;
  return element(
    'article',
    { class: `citation citation--${state}` },
    element(
      'header',
      {},
      element('h3', {}, message('verifier.number', { label })),
      element('p', { class: 'state' }, `${marks[state]} ${message(`pack.state.${state}`)}`),
    ),
    fault && element('p', { class: 'reason' }, said(fault)),
    part(
      'verifier.sentence',
      sentences.map((sentence) => element('p', {}, words(sentence))),
    ),
    part('verifier.claim', statement === '' ? [] : [element('p', {}, words(statement))]),
    part('verifier.query', query === null ? [] : [element('p', {}, words(query))]),
    inContext(passage),
  );
}

function inContext(passage: PassageReport): HTMLElement | null {
  const { context, quote, relation, sourceTitle, textSha256, start, end } = passage;
  const title = element('p', { class: 'source' }, words(sourceTitle ?? ''));
  if (quote === '') return sourceTitle === null ? null : part('verifier.source', [title]);
  const place = element(
    'p',
    { class: 'place' },
    message('verifier.place', { start, end, sha256: textSha256 ?? '–' }),
  );
  if (context === null) {
    return part('verifier.claimed', [title, element('blockquote', {}, words(quote)), place]);
  }
  const text = words('', 'words context');
  const whole = context.before + quote + context.after;
  const language = words(whole).getAttribute('lang');
  if (language !== null) text.setAttribute('lang', language);
  text.append(context.before, element('mark', {}, quote), context.after);
  const heading = relation === 'contradicts' ? 'verifier.contradicts' : 'verifier.source';
  return part(heading, [title, element('blockquote', {}, text), place]);
}

function files({ files: all }: PackReport): HTMLElement | null {
  if (all.length === 0) return null;
  const rows = all.map(({ path, state }) =>
    element(
      'li',
      { class: `file file--${state}` },
      element('code', {}, path),
      ` ${message(`verifier.file.${state}`)}`,
    ),
  );
  return element(
    'details',
    {},
    element('summary', {}, message('verifier.files', { count: all.length })),
    element('ul', { class: 'files' }, ...rows),
  );
}

function part(heading: Parameters<typeof message>[0], content: readonly HTMLElement[]): HTMLElement | null {
  if (content.length === 0) return null;
  return element('section', { class: 'part' }, element('h4', {}, message(heading)), ...content);
}

function section(heading: Parameters<typeof message>[0], ...content: readonly Node[]): HTMLElement {
  return element('section', {}, element('h2', {}, message(heading)), ...content);
}
