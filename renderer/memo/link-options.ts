import { foldName, nameScore, searchableName } from '../../shared/entity/name-search';
import { titleInLink } from '../../shared/memo/memo-link';
import type { MemoId, MemoSummary } from '../../shared/memo/memo-schema';
import type { MemoMenu } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { readLabelWithDictionary } from '../notebook-data/read-label';
import type { MenuOption } from './menu-option';
import { makeLinkedMemo } from './open-memo-link';

const mostOptions = 12;

/** What the "[[" menu offers: memos whose title fits what was typed, and a new one where none is called just so. */
export function linkOptions(menu: MemoMenu, memos: readonly MemoSummary[], own: MemoId): MenuOption[] {
  const typed = titleInLink(menu.query);
  const options = memosFitting(typed, memos)
    .filter(({ id }) => id !== own)
    .slice(0, mostOptions)
    .map(({ id, title }): MenuOption => ({
      id,
      label: title,
      note: undefined,
      accept: () => menu.link({ kind: 'memo-link', memoId: id, title }),
    }));
  const isKnown = typed === '' || memoCalled(typed, memos) !== undefined;
  if (isKnown) return options;
  const make: MenuOption = {
    id: 'new',
    label: message('memo.link.new', { title: typed }),
    note: undefined,
    accept: () => {
      menu.link({ kind: 'memo-link', memoId: null, title: typed });
      void makeLinkedMemo(typed);
    },
  };
  return [...options, make];
}

/** Best first, those changed last first among equals; all of them where nothing was typed. */
function memosFitting(typed: string, memos: readonly MemoSummary[]): MemoSummary[] {
  const query = foldName(typed);
  const latest = memos
    .filter(({ title }) => titleInLink(title) !== '')
    .toSorted((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  if (query === '') return latest;
  return latest
    .map((memo) => ({ memo, score: nameScore(searchable(memo.title), query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ memo }) => memo);
}

const known = new Map<string, ReturnType<typeof searchableName>>();

function searchable(title: string): ReturnType<typeof searchableName> {
  const made = known.get(title);
  if (made) return made;
  const readings = /\p{Script=Han}/u.test(title) ? [readLabelWithDictionary(title)] : [];
  const name = searchableName(title, readings);
  known.set(title, name);
  return name;
}

/** The memo of a title, whatever case, width and Chinese script; the one made first of several. */
export function memoCalled(title: string, memos: readonly MemoSummary[]): MemoId | undefined {
  const wanted = foldName(titleInLink(title));
  return memos.find((memo) => foldName(titleInLink(memo.title)) === wanted)?.id;
}
