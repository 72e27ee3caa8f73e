import type { OwnTemplateSummary } from '../../shared/memo/memo-record';
import { call } from '../desktop/desktop';
import { useAnswer } from '../notebook-data/use-answer';
import { useNotebookData } from '../notebook-data/notebook-data';

const none: readonly OwnTemplateSummary[] = [];

/** The analyst's own templates by name; none until they are read. */
export function useOwnTemplates(): readonly OwnTemplateSummary[] {
  const read = useNotebookData((data) => data.memoRecordsRead);
  const notebook = useNotebookData((data) => data.notebook?.id);
  const answer = useAnswer(`${notebook} ${read}`, () => call('memo.templates', {}));
  return answer?.ok ? answer.value : none;
}
