import { describe, expect, it } from 'vitest';
import { CaretMotion, type Direction } from '../../../../renderer/editor/reader/caret-motion';
import { layOut } from '../../../../renderer/editor/reader/reader-layout';
import type { Selected } from '../../../../renderer/editor/reader/reader-selection';
import { UnitSelection } from '../../../../renderer/editor/reader/unit-selection';

/** A text of paragraphs, with a caret before the mark “|”. */
function started(marked: string) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  let start = 0;
  const blocks = text.split('\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  let value: Selected | null = at < 0 ? null : { anchor: at, focus: at };
  const selection = {
    get value() {
      return value;
    },
    get range() {
      if (!value || value.anchor === value.focus) return null;
      return { start: Math.min(value.anchor, value.focus), end: Math.max(value.anchor, value.focus) };
    },
    set: (selected: Selected | null) => {
      value = selected;
    },
  };
  const layout = layOut({ text, blocks, nonContent: [] });
  const units = new UnitSelection(selection, new CaretMotion(layout, () => false), () => 0);
  const words = (): string => (selection.range ? text.slice(selection.range.start, selection.range.end) : '');
  return {
    units,
    selection,
    meant: () => (units.meant ? text.slice(units.meant.start, units.meant.end) : null),
    grow: () => (units.grow(), words()),
    shrink: () => (units.shrink(), words()),
    step: (direction: Direction = 1) => (units.sentence(direction), words()),
  };
}

describe('growing and shrinking what is selected', () => {
  it('takes word, sentence, paragraph and goes on, and back the same way', () => {
    const text = started(
      'First one here. Then a com|mittee met. Then it left.\nAnother paragraph.\nThe last.',
    );
    const taken = ['committee', 'Then a committee met.'];
    const paragraph = 'First one here. Then a committee met. Then it left.';
    const more = `${paragraph}\nAnother paragraph.`;
    expect([text.grow(), text.grow(), text.grow(), text.grow()]).toEqual([...taken, paragraph, more]);
    expect([text.shrink(), text.shrink(), text.shrink(), text.shrink()]).toEqual([
      paragraph,
      taken[1],
      taken[0],
      '',
    ]);
    expect(text.selection.value).toEqual({ anchor: 22 + 4, focus: 26 });
  });

  it('finds words in Chinese, and sentences that no space parts', () => {
    const text = started('会议由书记主持。国有企业党|委会前置研究讨论重大事项！再提交董事会。');
    const word = text.grow();
    expect(word.length).toBeGreaterThan(1);
    expect('国有企业党委会').toContain(word);
    expect(text.grow()).toBe('国有企业党委会前置研究讨论重大事项！');
    expect(text.grow()).toBe('会议由书记主持。国有企业党委会前置研究讨论重大事项！再提交董事会。');
    expect(text.units.grow()).toBe(false);
  });

  it('shrinks what was selected otherwise to its first sentence and its first word', () => {
    const text = started('One is here. Two is there.|');
    text.selection.set({ anchor: 0, focus: 26 });
    expect(text.shrink()).toBe('One is here.');
    expect(text.shrink()).toBe('One');
    expect(text.shrink()).toBe('');
    expect(text.units.shrink()).toBe(false);
  });

  it('moves the other end', () => {
    const text = started('One two');
    expect(text.units.swapEnds()).toBe(false);
    text.selection.set({ anchor: 0, focus: 3 });
    expect(text.units.swapEnds()).toBe(true);
    expect(text.selection.value).toEqual({ anchor: 3, focus: 0 });
  });
});

describe('going by sentence', () => {
  it('begins with the sentence at the caret and crosses paragraphs, in both languages', () => {
    const text = started('A heading\nFirst o|ne. Second one.\n第一句。第二句！\n\nLast.');
    expect([text.step(), text.step(), text.step(), text.step(), text.step(), text.step()]).toEqual([
      'First one.',
      'Second one.',
      '第一句。',
      '第二句！',
      'Last.',
      'Last.',
    ]);
    expect([text.step(-1), text.step(-1)]).toEqual(['第二句！', '第一句。']);
  });

  it('goes on from what was worked on last, until the caret moves', () => {
    const text = started('|甲说一。乙说二。丙说三。');
    expect(text.step()).toBe('甲说一。');
    text.units.finish();
    expect(text.selection.range).toBeNull();
    expect(text.meant()).toBe('甲说一。');
    expect(text.step()).toBe('乙说二。');
    text.units.finish();
    text.selection.set({ anchor: 9, focus: 9 });
    expect(text.meant()).toBe('丙说三。');
    expect(text.step()).toBe('丙说三。');
  });

  it('means the sentence at the caret, and nothing without a caret', () => {
    expect(started('One. T|wo. Three.').meant()).toBe('Two.');
    expect(started('One. Two.').meant()).toBeNull();
    expect(started('One. Two.').step()).toBe('One.');
  });
});
