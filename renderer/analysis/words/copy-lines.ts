import { mostLines } from '../../../shared/analysis/word-operations';
import type { ConcordanceLine } from '../../../shared/analysis/word-schema';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { copyOut } from '../../notebook-data/copy-out';
import { notify, notifyFailure } from '../../ui/notices';
import { tableText } from '../../ui/table-text';
import { lineQuestion } from './concordance-pages';
import { useWords } from './words-state';

/** Lines that go to the clipboard at once; more are exported. */
const mostCopied = 5000;
const columns = ['left', 'hit', 'right', 'sourceTitle', 'date'] as const;

/** Copies the selected lines as a table, for text fields and spreadsheets. */
export async function copyLines(): Promise<void> {
  const state = useWords.getState();
  const from = Math.min(state.active, state.anchor);
  const count = Math.max(state.active, state.anchor) - from + 1;
  if (count > mostCopied)
    return notify({ tone: 'warning', text: message('analysis.lines.tooMany', { most: mostCopied }) });
  const lines: ConcordanceLine[] = [];
  while (lines.length < count) {
    const limits = { offset: from + lines.length, limit: Math.min(mostLines, count - lines.length) };
    const answer = await call('analysis.concordance', { ...lineQuestion(state), ...limits });
    if (!answer.ok) return notifyFailure(answer.failure);
    if (answer.value.lines.length === 0) break;
    lines.push(...answer.value.lines);
  }
  const head = columns.map((key) => message(`analysis.column.${key}`));
  const rows = lines.map(({ left, quote, right, title, date }) => [left, quote, right, title, date ?? '']);
  await copyOut(tableText(head, rows), message('analysis.lines.copied', { count: rows.length }));
}
