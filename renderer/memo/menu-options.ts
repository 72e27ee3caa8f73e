import { claimHeadline } from '../../shared/claim/claim-view';
import { findCode } from '../../shared/codebook/codebook-schema';
import { textBlocks } from '../editor/memo/memo-blocks';
import type { MemoAction, MemoMenu } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useClaimSearch } from '../notebook-data/use-claim-search';

export interface MenuOption {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  /** `more` keeps the menu open for the next claim of the same bracket. */
  readonly accept: (more: boolean) => void;
}

/** What a menu offers, and whether that is what was typed for: claims are looked up, which takes a moment. */
export interface MenuOptions {
  readonly options: readonly MenuOption[];
  readonly isSettled: boolean;
}

/** What the open menu offers for what was typed. */
export function useMenuOptions(menu: MemoMenu): MenuOptions {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const found = useClaimSearch(menu.kind === 'cite' ? menu.query : null);
  if (menu.kind === 'insert') return { options: blockOptions(menu), isSettled: true };
  const options = found.claims.map((claim) => {
    const codes = claim.codes.map(
      (tag) => (codebook && findCode(codebook, tag.codeId)?.code.label.en) || tag.codeId,
    );
    const status =
      claim.status === 'draft' || claim.status === 'reviewed'
        ? []
        : [message(`claim.status.${claim.status}`)];
    return {
      id: claim.id,
      label: claimHeadline(claim),
      note: [...status, ...codes, ...Object.values(claim.sourceTitles)].join(' · '),
      accept: (more: boolean) => menu.cite([claim.id], more),
    };
  });
  return { options, isSettled: found.text === menu.query };
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
  return [...blocks, ...others]
    .filter(({ id, label }) => `${id} ${label}`.toLowerCase().includes(query || menu.query.toLowerCase()))
    .map(({ id, label, action }) => ({ id, label, note: undefined, accept: () => menu.run(action) }));
}
