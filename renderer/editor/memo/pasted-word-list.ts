import type { MemoBlock, MemoInline, MemoList } from '../../../shared/memo/memo-document';
import type { WordListLevel } from './pasted-styles';

/** Builds nested lists from Word's flat paragraphs. */
export class PastedWordList {
  private readonly lists: MemoList[] = [];
  /** The open list of each level, the outermost first. */
  private open: MemoList[] = [];

  add({ level, ordered }: WordListLevel, children: MemoInline[]): void {
    this.open = this.open.slice(0, level);
    const list = this.listAt(Math.min(level, this.open.length + 1), ordered);
    list.items.push({ children });
  }

  end(): MemoBlock[] {
    return this.lists;
  }

  private listAt(level: number, ordered: boolean): MemoList {
    const existing = this.open[level - 1];
    if (existing && (existing.ordered === ordered || level > 1)) return existing;
    const list: MemoList = { kind: 'list', ordered, items: [] };
    const parent = this.open[level - 2]?.items.at(-1);
    if (parent) parent.list = list;
    else this.lists.push(list);
    this.open = [...this.open.slice(0, level - 1), list];
    return list;
  }
}
