import type { CrashReport } from '../../shared/crash-report/crash-report-schema';
import { message } from '../messages/messages';

/** A crash report in words, as it is shown, copied and saved. */
export function reportText({ at, part, kind, error, exit, versions }: CrashReport): string {
  const lines = [
    message('crashReport.text.title'),
    '',
    message('crashReport.text.at', { at }),
    message('crashReport.text.part', { part: message(`crashReport.part.${part}`) }),
    message(`crashReport.text.${kind}`),
  ];
  if (error) {
    const words = [error.name, error.code, error.message].filter(Boolean).join(': ');
    lines.push(message('crashReport.text.error', { error: words }));
  }
  if (exit) lines.push(message('crashReport.text.exit', { reason: exit.reason, code: exit.code ?? '–' }));
  lines.push(message('crashReport.text.versions', versions));
  if (error && error.stack.length > 0) {
    lines.push('', message('crashReport.text.stack'), ...error.stack.map((place) => `  ${place}`));
  }
  return `${[...lines, '', message('crashReport.text.left')].join('\n')}\n`;
}
