import { addToGroup } from '../grouping/group-by';
/**
 * Words by their letters, as a tree that is walked along a text. Below the first two units a node's children are a
 * chain: there are few of them.
 */
export class NameTrie<Value> {
  private readonly heads = new Map<number, number>();
  private readonly units: number[] = [];
  private readonly firstChild: number[] = [];
  private readonly nextSibling: number[] = [];
  private readonly values = new Map<number, Value[]>();

  /** Adds a value to a word of at least two units. */
  add(word: string, value: Value): void {
    const head = headOf(word, 0);
    let node = this.heads.get(head);
    if (node === undefined) this.heads.set(head, (node = this.newNode(0)));
    for (let at = 2; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      let child = this.childOf(node, unit);
      if (child < 0) {
        child = this.newNode(unit);
        this.nextSibling[child] = this.firstChild[node] ?? -1;
        this.firstChild[node] = child;
      }
      node = child;
    }
    addToGroup(this.values, node, value);
  }

  /** The words that a text has at a place, the shortest first: where each ends, and its values. */
  at(text: string, start: number): { readonly end: number; readonly values: readonly Value[] }[] {
    const words: { end: number; values: readonly Value[] }[] = [];
    let node = this.heads.get(headOf(text, start)) ?? -1;
    for (let end = start + 2; node >= 0; end++) {
      const values = this.values.get(node);
      if (values) words.push({ end, values });
      node = end < text.length ? this.childOf(node, text.charCodeAt(end)) : -1;
    }
    return words;
  }

  /** Whether any word begins with the two units at a place. */
  hasHead(text: string, start: number): boolean {
    return this.heads.has(headOf(text, start));
  }

  private newNode(unit: number): number {
    const node = this.units.length;
    this.units.push(unit);
    this.firstChild.push(-1);
    this.nextSibling.push(-1);
    return node;
  }

  private childOf(node: number, unit: number): number {
    let child = this.firstChild[node] ?? -1;
    while (child >= 0 && this.units[child] !== unit) child = this.nextSibling[child] ?? -1;
    return child;
  }
}

function headOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
