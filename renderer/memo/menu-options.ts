import { liveKinds } from '../../shared/memo/live-block';
import type { MemoId } from '../../shared/memo/memo-schema';
import { textBlocks } from '../editor/memo/memo-blocks';
import type { MemoAction, MemoMenu } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useCiteOptions } from './cite-options';
import { linkOptions } from './link-options';
import type { MenuOption, MenuOptions } from './menu-option';

/** What the open menu offers for what was typed. */
export function useMenuOptions(menu: MemoMenu, own: MemoId): MenuOptions {
  const cited = useCiteOptions(menu);
  const memos = useNotebookData((data) => data.memos);
  if (menu.kind === 'link') return { options: linkOptions(menu, memos, own), isSettled: true };
  return menu.kind === 'cite' ? cited : { options: blockOptions(menu), isSettled: true };
}

const insertions: readonly {
  readonly name: 'table' | 'rule' | 'footnote' | 'link' | 'citation';
  readonly action: MemoAction;
}[] = [
  { name: 'table', action: { kind: 'table', rows: 3, columns: 3 } },
  { name: 'rule', action: { kind: 'rule' } },
  { name: 'footnote', action: { kind: 'footnote' } },
  { name: 'link', action: { kind: 'ask-link' } },
  { name: 'citation', action: { kind: 'ask-citation' } },
];

function blockOptions(menu: MemoMenu): MenuOption[] {
  const size = /(\d+)\s*[x×*]\s*(\d+)/i.exec(menu.query);
  const query = menu.query.replace(/[\d\s]*[x×*]?[\d\s]*$/i, '').toLowerCase();
  const blocks = textBlocks.map((block) => ({
    id: block,
    label: message(`memo.editor.block.${block}`),
    action: { kind: 'block', block } as MemoAction,
  }));
  const others = insertions.map(({ name, action }) => {
    const [rows, columns] = [Number(size?.[1] ?? 3), Number(size?.[2] ?? 3)];
    const isTable = name === 'table';
    return {
      id: name,
      label: isTable
        ? message('memo.editor.insert.table', { rows, columns })
        : message(`memo.editor.insert.${name}`),
      action: isTable ? { kind: 'table' as const, rows, columns } : action,
    };
  });
  const live = liveKinds.map((kind) => ({
    id: kind,
    label: message(`memo.live.${kind}`),
    action: { kind: 'live', live: kind } as MemoAction,
  }));
  return [...blocks, ...others, ...live]
    .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(query || menu.query.toLowerCase()))
    .map(({ id, label, action }) => ({ id, label, note: undefined, accept: () => menu.run(action) }));
}
