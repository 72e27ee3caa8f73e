import { $getSelection, $isElementNode, $isRangeSelection, mergeRegister, type LexicalEditor } from 'lexical';
import { typedPlaces, type WordPlace } from '../../../../shared/text/word-places';
import { $findableText, wall, type FindableText } from './findable-text';
import { clearFound, paintCurrent, paintFound } from './found-highlights';
import { bringIntoView, matchRange, selectRange } from './match-range';
import { $replacePlaces } from './replace-places';

/** What is looked for in a memo. Either Chinese script and letters of any width are found always. */
export interface MemoQuery {
  readonly words: string;
  readonly isCaseExact: boolean;
  readonly isWholeWord: boolean;
}

/** How far a search has come: `current` counts from 1, and is 0 where nothing was found. */
export interface MemoFindState {
  readonly count: number;
  readonly current: number;
}

/** The fields that a search goes through: the memo's text first, then its footnotes in their order. */
export interface SearchedFields {
  readonly body: LexicalEditor;
  footnotes(): readonly SearchedField[];
  /** Changes the text and footnotes by their keys, as one step that undo takes back. */
  rewrite(body: (() => void) | null, footnotes: ReadonlyMap<string, () => void>): void;
}

/** A footnote is named by the key of its node in the text. */
export interface SearchedField {
  readonly key: string;
  readonly editor: LexicalEditor;
}

interface Match {
  /** The key of its footnote; null in the text. */
  readonly footnote: string | null;
  readonly editor: LexicalEditor;
  readonly text: FindableText;
  readonly place: WordPlace;
  readonly range: StaticRange | undefined;
}

const nothing: MemoQuery = { words: '', isCaseExact: false, isWholeWord: false };
/** From a change of the text to looking anew, in ms: typing comes first. */
const pause = 120;

/** Finds words in a memo and its footnotes, paints them, and writes others in their place. */
export class MemoFind {
  private readonly fields: SearchedFields;
  private query = nothing;
  private matches: readonly Match[] = [];
  private current = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tell: (state: MemoFindState) => void = () => undefined;

  constructor(fields: SearchedFields) {
    this.fields = fields;
  }

  /** Looks anew when the text changes. Returns how to stop. */
  register(): () => void {
    return mergeRegister(
      this.fields.body.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (this.query.words === '' || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), pause);
      }),
      () => this.stop(),
    );
  }

  /** Looks for words and goes to the first at or after the caret; `tell` hears of that and of every change. */
  search(query: MemoQuery, tell: (state: MemoFindState) => void): void {
    this.query = query;
    this.tell = tell;
    this.look();
    const text = this.matches[0]?.text;
    const caret = text ? this.fields.body.getEditorState().read(() => $caretIn(text)) : 0;
    this.reach(this.indexFrom(null, caret), true);
  }

  /** The next match or the one before, round the ends. */
  step(direction: 1 | -1): void {
    const { length } = this.matches;
    this.reach(length === 0 ? -1 : (this.current + direction + length) % length, true);
  }

  /** Writes other words over the current match and goes to the next. */
  replace(replacement: string): void {
    const match = this.matches[this.current];
    if (!match) return;
    this.write([match], replacement);
    this.look();
    // Where the new words hold the old ones, those are not found again at once.
    this.reach(this.indexFrom(match.footnote, match.place.start + replacement.length), true);
  }

  /** Writes other words over every match, in one step. Returns how many there were. */
  replaceAll(replacement: string): number {
    const { length } = this.matches;
    if (length > 0) this.write(this.matches, replacement);
    this.look();
    this.reach(this.matches.length - 1, false);
    return length;
  }

  /** Ends the search. The match that was reached last is selected, where it still stands. */
  close(): void {
    const match = this.matches[this.current];
    this.stop();
    if (match?.range) selectRange(match.editor.getRootElement(), match.range);
    else this.fields.body.focus();
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.query = nothing;
    this.matches = [];
    this.current = -1;
    clearFound(this);
  }

  private look(): void {
    clearTimeout(this.timer);
    const { words } = this.query;
    const isFindable = words !== '' && !words.includes(wall);
    const fields = isFindable ? [{ key: null, editor: this.fields.body }, ...this.fields.footnotes()] : [];
    this.matches = fields.flatMap(({ key, editor }) => {
      const text = editor.getEditorState().read($findableText);
      const places = typedPlaces(text.text, words, { ...this.query, isScriptExact: false });
      return places.map((place): Match => ({
        footnote: key,
        editor,
        text,
        place,
        range: matchRange(editor, text, place),
      }));
    });
    paintFound(
      this,
      this.matches.flatMap(({ range }) => range ?? []),
    );
  }

  private refresh(): void {
    const before = this.matches[this.current];
    this.look();
    this.reach(before ? this.indexFrom(before.footnote, before.place.start) : this.matches.length - 1, false);
  }

  private reach(index: number, isShown: boolean): void {
    this.current = index === -1 && this.matches.length > 0 ? 0 : index;
    const range = this.matches[this.current]?.range ?? null;
    paintCurrent(this, range);
    if (isShown && range) bringIntoView(range);
    this.tell({ count: this.matches.length, current: this.current + 1 });
  }

  private write(matches: readonly Match[], replacement: string): void {
    const changes = new Map<string | null, () => void>();
    for (const { footnote, text } of matches) {
      if (changes.has(footnote)) continue;
      const places = matches.filter((match) => match.footnote === footnote).map(({ place }) => place);
      changes.set(footnote, () => $replacePlaces(text, places, replacement));
    }
    const footnotes = [...changes].flatMap(([key, change]) => (key === null ? [] : [[key, change] as const]));
    this.fields.rewrite(changes.get(null) ?? null, new Map(footnotes));
  }

  /** The first match at or after a place of a field; -1 where there is none to the end of the memo. */
  private indexFrom(footnote: string | null, start: number): number {
    const last = this.matches.findLastIndex((match) => match.footnote === footnote);
    const at = this.matches.findIndex((match) => match.footnote === footnote && match.place.start >= start);
    return at >= 0 ? at : last + 1 < this.matches.length ? last + 1 : -1;
  }
}

/** Where the caret stands in the text, also while the focus is elsewhere; 0 where there is none. */
function $caretIn({ spans }: FindableText): number {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return 0;
  const point = selection.isBackward() ? selection.focus : selection.anchor;
  const node = point.getNode();
  const key = $isElementNode(node) ? node.getDescendantByIndex(point.offset)?.getKey() : point.key;
  const span = spans.find((each) => each.key === key);
  return span ? span.start + (point.type === 'text' ? point.offset : 0) : 0;
}
