import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { plainText } from '../../../../shared/memo/memo-sentences';
import { $topBlock } from '../memo-blocks';
import { unseenTags } from '../memo-update-tags';
import { $readInlines } from '../nodes-to-document';
import { sectionMove } from './section-move';

/** A heading of the memo; `key` names it as long as the memo is open. */
export interface OutlineHeading {
  readonly key: string;
  readonly level: number;
  readonly text: string;
}

/** The headings of a memo in order, and in whose section the caret stands. */
export interface OutlineState {
  readonly headings: readonly OutlineHeading[];
  readonly current: string | null;
}

/** From a change or a step of the caret to the outline, in ms: typing comes first. */
const pause = 100;

/** Follows the headings of a memo's text, goes to them, and moves their sections. */
export class MemoOutline {
  private readonly editor: LexicalEditor;
  private state: OutlineState = { headings: [], current: null };
  private tell: (state: OutlineState) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  register(): () => void {
    return mergeRegister(
      this.editor.registerUpdateListener(() => {
        this.timer ??= setTimeout(() => this.refresh(), pause);
      }),
      () => clearTimeout(this.timer),
    );
  }

  /** Tells of the outline as it is, and whenever it is another. */
  follow(tell: (state: OutlineState) => void): () => void {
    this.tell = tell;
    this.refresh();
    tell(this.state);
    return () => (this.tell = () => undefined);
  }

  /** Puts the caret at the end of a heading, and the heading to the top of what is seen. */
  goTo(key: string): void {
    this.editor.update(() => void $headingOf(key)?.selectEnd());
    this.editor.focus();
    this.editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
  }

  /** Moves a section before or behind its neighbour, in one step; false where it has none in its part. */
  move(key: string, direction: 'up' | 'down'): boolean {
    let hasMoved = false;
    this.editor.update(() => (hasMoved = $moveSection(key, direction)), {
      discrete: true,
      tag: [HISTORY_PUSH_TAG, ...unseenTags],
    });
    this.refresh();
    if (hasMoved) this.editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' });
    return hasMoved;
  }

  private refresh(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const next = this.editor.getEditorState().read($outline);
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    this.tell(next);
  }
}

function $outline(): OutlineState {
  const headings: OutlineHeading[] = [];
  const selection = $getSelection();
  const caret = $isRangeSelection(selection) ? $topBlock(selection.anchor.getNode()) : null;
  let current: string | null = null;
  for (const block of $getRoot().getChildren()) {
    const text = $isHeadingNode(block) ? plainText($readInlines(block.getChildren())) : '';
    if ($isHeadingNode(block) && text !== '') {
      headings.push({ key: block.getKey(), level: Number(block.getTag().slice(1)), text });
    }
    if (caret?.is(block)) current = headings.at(-1)?.key ?? null;
  }
  return { headings, current };
}

function $headingOf(key: string) {
  const node = $getNodeByKey(key);
  return $isHeadingNode(node) ? node : null;
}

function $moveSection(key: string, direction: 'up' | 'down'): boolean {
  const heading = $headingOf(key);
  const blocks = $getRoot().getChildren();
  const levels = blocks.map((block) => ($isHeadingNode(block) ? Number(block.getTag().slice(1)) : null));
  const move = heading && sectionMove(levels, heading.getIndexWithinParent(), direction);
  if (!move) return false;
  const section = blocks.slice(move.start, move.end);
  const target = blocks[move.before];
  if (target) for (const block of section) target.insertBefore(block, false);
  else $getRoot().append(...section);
  return true;
}
