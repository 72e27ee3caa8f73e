import { citationOf } from '../../shared/memo/citation-item';
import type { MemoBlock } from '../../shared/memo/memo-document';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';
import { appendToMemo } from './append-to-memo';
import type { CollectPlace } from './collect-places';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';

/** Puts places into a memo as a list, each with its source cited. */
export async function listInMemo(places: readonly CollectPlace[]): Promise<void> {
  const { sources } = useNotebookData.getState();
  const versions = new Map<string, number>(sources.map(({ id, version }) => [id, version]));
  const items = places.flatMap(({ sourceId, quote }) => {
    const sourceVersion = versions.get(sourceId);
    if (sourceVersion === undefined) return [];
    const text = { kind: 'text' as const, text: `“${quote.replaceAll(/\s+/g, ' ')}” ` };
    return [{ children: [text, citationOf([{ to: 'source', sourceId, sourceVersion }])] }];
  });
  const list: MemoBlock = { kind: 'list', ordered: false, items };
  const title = message('search.view.collect.memoTitle', { query: useSearch.getState().query });
  const failure = await appendToMemo([list], title);
  if (failure) return notifyFailure(failure);
  openSearchDialog(null);
  notify({ tone: 'news', text: message('search.view.collect.inMemo', { count: items.length }) });
}
