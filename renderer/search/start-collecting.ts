import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { question } from './ask-search';
import { openSearchDialog } from './search-dialog-state';
import { hitKey } from './search-lines';
import { useSearch } from './search-state';

/** Places that are collected at once; nobody goes through more in one sitting. */
const mostPlaces = 500;

/** Opens the dialog for collecting with the places in sources that are chosen, or with all that are found. */
export async function startCollecting(): Promise<void> {
  const { chosen, groups } = useSearch.getState();
  const picked = (groups ?? [])
    .filter(({ kind }) => kind === 'source')
    .flatMap(({ hits }) => hits.filter((hit) => chosen.has(hitKey(hit))));
  if (picked.length > 0) return openSearchDialog({ kind: 'collect', hits: picked, isCut: false });
  const answer = await call('search.run', { ...question(), kinds: ['source'], limit: mostPlaces });
  if (!answer.ok) return notifyFailure(answer.failure);
  const { hits, total } = answer.value;
  if (hits.length === 0 || chosen.size > 0) {
    return notify({ tone: 'warning', text: message('search.view.collect.nothing') });
  }
  openSearchDialog({ kind: 'collect', hits, isCut: total > hits.length });
}
