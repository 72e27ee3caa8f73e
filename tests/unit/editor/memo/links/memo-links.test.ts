import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { MemoInline } from '../../../../../shared/memo/memo-document';
import type { MemoId } from '../../../../../shared/memo/memo-schema';
import { withWrittenLinks } from '../../../../../renderer/editor/memo/links/linked-text';
import { registerMemoLinks } from '../../../../../renderer/editor/memo/links/memo-links-in-text';
import { headlessMemo, readMemo } from '../headless-memo';

const quotas = '5f0c0b52-9c6e-4d1c-8d5a-0d6d3f1a2b3c' as MemoId;
const memoCalled = (title: string) => (title === 'Quotas' ? quotas : undefined);

/** Types words at the end of an empty memo, letter by letter. */
function typed(words: string): { editor: LexicalEditor; children: unknown } {
  const editor = headlessMemo({ format: 1, blocks: [{ kind: 'paragraph', children: [] }] });
  registerMemoLinks(editor, { memoCalled });
  editor.update(() => void $getRoot().selectEnd(), { discrete: true });
  for (const letter of words) {
    editor.update(
      () => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(letter);
      },
      { discrete: true },
    );
  }
  // The link is made in an update of its own, right after the last letter.
  editor.update(() => undefined, { discrete: true });
  return { editor, children: readMemo(editor).blocks[0] };
}

const link = (title: string, memoId: MemoId | null) => ({ kind: 'memo-link', memoId, title });

describe('links between memos', () => {
  it('are made by typing them to their end, with the brackets of either keyboard', () => {
    expect(typed('See [[Quotas]]').children).toMatchObject({
      children: [{ kind: 'text', text: 'See ' }, link('Quotas', quotas)],
    });
    expect(typed('【【配额】】').children).toMatchObject({ children: [link('配额', null)] });
  });

  it('are not made of brackets without a title, or of single ones', () => {
    for (const words of ['[[]]', '[[ ]]', '[a]', '[[a]']) {
      expect(typed(words).children, words).toMatchObject({ children: [{ kind: 'text', text: words }] });
    }
  });

  it('are read out of pasted words, but not out of code', () => {
    const pasted: MemoInline[] = [
      { kind: 'text', text: 'a [[Quotas]] b [[ ]] [[c]]', marks: ['bold'] },
      { kind: 'text', text: '[[x]]', marks: ['code'] },
    ];
    expect(withWrittenLinks(pasted).filter(({ kind }) => kind === 'memo-link')).toEqual([
      link('Quotas', null),
      link('c', null),
    ]);
  });

  it('lead to a memo of their title as soon as a field is told that there is one', () => {
    const editor = headlessMemo({
      format: 1,
      blocks: [{ kind: 'paragraph', children: [{ kind: 'memo-link', memoId: null, title: 'Quotas' }] }],
    });
    expect(readMemo(editor).blocks[0]).toMatchObject({ children: [link('Quotas', null)] });
    registerMemoLinks(editor, { memoCalled });
    editor.update(() => $getRoot().getAllTextNodes(), { discrete: true });
    expect(readMemo(editor).blocks[0]).toMatchObject({ children: [link('Quotas', quotas)] });
  });
});
