import { message } from '../../messages/messages';
import { unsafe } from '../document-failures';
import { TextBuilder, type BlockStyle } from '../text-builder';
import { codePageOfCharset, decodeCodePage } from './rtf-code-pages';
import { RtfMarks } from './rtf-marks';
import { rtfTokens, type RtfToken } from './rtf-tokens';
import { characters, knownOptionalGroups, marginGroups, silentGroups, symbols } from './rtf-words';

const deepest = 500;

/** Where the words of a group go. */
type Place = 'text' | 'nowhere' | 'fonts' | 'styles' | 'info' | 'instruction' | `info ${string}`;

/** What a group inherits from the one around it. */
interface State {
  place: Place;
  codePage: number;
  /** Characters after \u that stand for it in older programs. */
  fallback: number;
  isBold: boolean;
  isItalic: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  isInTable: boolean;
  isList: boolean;
  /** Inside the group that holds an item's number or bullet. */
  isItemMark: boolean;
  level: number | undefined;
  /** Footnote that the group is; its words are kept for the end. */
  note: string[] | undefined;
}

/** What is in the file and not in the stored text. */
export interface RtfFindings {
  comments: number;
  deletions: number;
  pictures: number;
  objects: number;
  hasHiddenText: boolean;
  hasMargins: boolean;
  breaksOff: boolean;
}

/** Reads RTF into text with its structure, and what the file says of itself. */
export class RtfReader {
  readonly builder = new TextBuilder();
  readonly findings: RtfFindings = {
    comments: 0,
    deletions: 0,
    pictures: 0,
    objects: 0,
    hasHiddenText: false,
    hasMargins: false,
    breaksOff: false,
  };
  /** title, author, company and the like, as written; `creatim` as ISO 8601 date. */
  readonly info = new Map<string, string>();
  private readonly marks = new RtfMarks(this.builder);
  private readonly notes: string[][] = [];
  private readonly fonts = new Map<number, number>();
  private readonly headings = new Map<number, number>();
  private readonly stack: State[] = [];
  private state: State = {
    place: 'text',
    codePage: 1252,
    fallback: 1,
    isBold: false,
    isItalic: false,
    isHidden: false,
    isDeleted: false,
    isInTable: false,
    isList: false,
    isItemMark: false,
    level: undefined,
    note: undefined,
  };
  private documentCodePage = 1252;
  private pending: number[] = [];
  private toSkip = 0;
  private isOptional = false;
  private isGroupStart = false;
  private font = 0;
  private style = 0;
  private styleName = '';
  private instruction = '';
  private highSurrogate = '';
  private isCellEnded = false;
  private lastKind: 'row' | 'item' | 'other' = 'other';
  private readonly created: number[] = [];

  read(bytes: Uint8Array): void {
    for (const token of rtfTokens(bytes)) this.take(token);
    this.flush();
    this.findings.breaksOff = this.stack.length > 0;
    this.builder.boundary('outer');
    this.notes.forEach((words, index) => {
      this.builder.addText(`[${index + 1}] ${words.join('').trim()}`, { kind: 'footnote' });
      this.builder.boundary('block');
    });
    this.builder.finish();
  }

  /** The day on which the document was made, as it says; undefined where it does not. */
  get creationDate(): string | undefined {
    const [year, month, day] = this.created;
    if (!year || !month || !day) return undefined;
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
      '-',
    );
  }

  private take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.takeBytes(token.bytes, token.isHex);
    if (token.kind === 'symbol' && token.name in symbols && this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'symbol') this.takeSymbol(token.name);
    else if (token.kind === 'word') this.takeWord(token.name, token.parameter);
  }

  private open(): void {
    if (this.stack.length >= deepest) throw unsafe(message('source.rtf.tooDeep', { limit: deepest }));
    this.stack.push({ ...this.state });
    this.isGroupStart = true;
    this.isOptional = false;
    this.toSkip = 0;
  }

  private close(): void {
    const before = this.stack.pop();
    const { place, note } = this.state;
    if (place === 'styles' && this.styleName !== '') this.endStyle();
    if (before) this.state = before;
    if (place === 'instruction' && before?.place !== 'instruction') {
      this.marks.startLink(this.instruction, this.stack.length);
      this.instruction = '';
    }
    if (note && !before?.note) this.say(` [${this.notes.length}]`);
    this.applyMarks();
    this.toSkip = 0;
    this.isGroupStart = false;
  }

  private takeSymbol(name: string): void {
    if (name === '*') this.isOptional = true;
    else if (name in symbols) this.say(symbols[name] ?? '');
    else if (name === '|' || name === ':') return;
    this.isGroupStart = this.isGroupStart && name === '*';
  }

  private takeWord(name: string, parameter: number | undefined): void {
    if (this.isGroupStart && this.beginGroup(name)) return this.endGroupStart();
    const isOptional = this.isOptional && this.isGroupStart;
    this.endGroupStart();
    if (isOptional && !knownOptionalGroups.has(name)) {
      this.state.place = 'nowhere';
      return;
    }
    if (name === 'u') return this.takeUnicode(parameter ?? 0);
    const character = characters[name];
    if (character !== undefined) {
      if (this.toSkip > 0) this.toSkip--;
      else this.say(character);
      return;
    }
    this.takeProperty(name, parameter);
  }

  private endGroupStart(): void {
    this.isGroupStart = false;
    this.isOptional = false;
  }

  /** Groups that are told by their first word. True where that was all there is to it. */
  private beginGroup(name: string): boolean {
    const { state, findings } = this;
    if (silentGroups.has(name)) state.place = 'nowhere';
    else if (marginGroups.has(name)) {
      state.place = 'nowhere';
      findings.hasMargins = true;
    } else if (name === 'pict' || name === 'object' || name === 'annotation') {
      if (state.place === 'text') {
        if (name === 'pict') findings.pictures++;
        else if (name === 'object') findings.objects++;
        else findings.comments++;
      }
      state.place = 'nowhere';
    } else if (name === 'fonttbl') state.place = 'fonts';
    else if (name === 'stylesheet') state.place = 'styles';
    else if (name === 'info') state.place = 'info';
    else if (state.place === 'info') state.place = name === 'creatim' ? 'info creatim' : `info ${name}`;
    else if (name === 'fldinst') {
      state.place = state.place === 'nowhere' ? 'nowhere' : 'instruction';
      this.instruction = '';
    } else if (name === 'fldrslt') return true;
    else if (name === 'footnote' && state.place === 'text') {
      const note: string[] = [];
      this.notes.push(note);
      state.note = note;
    } else if (name === 'listtext' || name === 'pntext') {
      // The group ends before the item's words, whose paragraph it belongs to.
      const around = this.stack.at(-1);
      if (around) around.isList = true;
      state.isList = true;
      state.isItemMark = true;
    } else return false;
    return true;
  }

  private takeProperty(name: string, parameter: number | undefined): void {
    const { state } = this;
    const isOn = parameter !== 0;
    switch (name) {
      case 'ansicpg':
        this.documentCodePage = parameter ?? 1252;
        state.codePage = this.documentCodePage;
        break;
      case 'mac':
        state.codePage = this.documentCodePage = 10_000;
        break;
      case 'pc':
        state.codePage = this.documentCodePage = 437;
        break;
      case 'uc':
        state.fallback = Math.min(100, Math.max(0, parameter ?? 1));
        break;
      case 'f':
        this.font = parameter ?? 0;
        if (state.place !== 'fonts') state.codePage = this.fonts.get(this.font) ?? this.documentCodePage;
        break;
      case 'fcharset':
        if (state.place === 'fonts') {
          this.fonts.set(this.font, codePageOfCharset(parameter ?? 0) ?? this.documentCodePage);
        }
        break;
      case 'plain':
        Object.assign(state, { isBold: false, isItalic: false, isHidden: false, isDeleted: false });
        break;
      case 'b':
        state.isBold = isOn;
        break;
      case 'i':
        state.isItalic = isOn;
        break;
      case 'v':
        state.isHidden = isOn;
        break;
      case 'deleted':
        state.isDeleted = isOn;
        if (isOn) this.findings.deletions++;
        break;
      case 's':
        this.style = parameter ?? 0;
        if (state.place === 'text') state.level = this.headings.get(this.style);
        break;
      case 'outlinelevel':
        this.setOutline(parameter ?? 9);
        break;
      case 'pard':
        Object.assign(state, { isInTable: false, isList: state.isItemMark, level: undefined });
        break;
      case 'intbl':
        state.isInTable = isOn;
        break;
      case 'ls':
        state.isList = true;
        break;
      case 'yr':
      case 'mo':
      case 'dy':
        if (state.place === 'info creatim') this.created[['yr', 'mo', 'dy'].indexOf(name)] = parameter ?? 0;
        break;
      default:
        this.takeBreak(name);
    }
    this.applyMarks();
  }

  private takeBreak(name: string): void {
    const { builder, state } = this;
    if (state.place !== 'text') return;
    if (state.note) {
      if (name === 'par' || name === 'line') state.note.push('\n');
      return;
    }
    if (name === 'cell' || name === 'nestcell') {
      this.openCell();
      this.isCellEnded = true;
    } else if (name === 'row' || name === 'nestrow') {
      builder.closeRow();
      this.isCellEnded = false;
    } else if (name === 'line' || name === 'softline') builder.addLineBreak();
    else if (name === 'par' || name === 'sect' || name === 'page') {
      builder.boundary(state.isList ? 'item' : 'block');
      // A property of the paragraph before does not make a list of the next, which says so itself.
      state.isList = false;
      const around = this.stack.at(-1);
      if (around) around.isList = false;
    }
  }

  private setOutline(outline: number): void {
    const level = outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : undefined;
    if (this.state.place === 'styles' && level !== undefined) this.headings.set(this.style, level);
    if (this.state.place === 'text') this.state.level = level;
  }

  private endStyle(): void {
    const level = /(?:heading|标题|標題|Überschrift)\s*([1-9])/i.exec(this.styleName)?.[1];
    if (level !== undefined) this.headings.set(this.style, Math.min(6, Number(level)));
    this.styleName = '';
  }

  private takeUnicode(parameter: number): void {
    const unit = String.fromCharCode(parameter & 0xffff);
    if (/[\ud800-\udbff]/.test(unit)) this.highSurrogate = unit;
    else if (/[\udc00-\udfff]/.test(unit)) {
      this.say(this.highSurrogate === '' ? '\ufffd' : this.highSurrogate + unit);
      this.highSurrogate = '';
    } else this.say(unit);
    this.toSkip = this.state.fallback;
  }

  private takeBytes(bytes: Uint8Array, isHex: boolean): void {
    let from = 0;
    if (this.toSkip > 0) {
      from = isHex ? 1 : Math.min(bytes.length, this.toSkip);
      this.toSkip -= isHex ? 1 : from;
    }
    if (from >= bytes.length) return;
    this.isGroupStart = false;
    for (let at = from; at < bytes.length; at++) this.pending.push(bytes[at] ?? 0);
  }

  /** Bytes are read together: a character may be made of an escape and a letter. */
  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    this.say(decodeCodePage(bytes, this.state.codePage));
  }

  private say(words: string): void {
    const { state } = this;
    if (state.place === 'styles') this.styleName += words;
    else if (state.place === 'instruction') this.instruction += words;
    else if (state.place.startsWith('info ')) {
      const name = state.place.slice('info '.length);
      this.info.set(name, (this.info.get(name) ?? '') + words);
    }
    if (state.place !== 'text' || state.isDeleted) return;
    if (state.isHidden) {
      if (words.trim() !== '') this.findings.hasHiddenText = true;
      return;
    }
    const shown = withoutControls(words);
    if (state.note) state.note.push(shown);
    else {
      if (shown.trim() !== '') this.separate(state);
      if (state.isInTable) this.openCell();
      this.builder.addText(shown, styleOf(state));
    }
  }

  /** Tables and lists stand a blank line apart from what is before and after them. */
  private separate({ isInTable, isList }: State): void {
    const kind = isInTable ? 'row' : isList ? 'item' : 'other';
    if (kind !== this.lastKind) this.builder.boundary('outer');
    this.lastKind = kind;
  }

  /** The cell that words belong to: a new one where the last one has ended. */
  private openCell(): void {
    const isNewRow = !this.builder.isInRow;
    if (isNewRow) this.builder.openRow();
    if (isNewRow || this.isCellEnded) this.builder.openCell();
    this.isCellEnded = false;
  }

  private applyMarks(): void {
    const { isBold, isItalic, place } = this.state;
    const isText = place === 'text';
    this.marks.apply({ isStrong: isBold && isText, isEmphasised: isItalic && isText }, this.stack.length);
  }
}

function styleOf({ level, isList }: State): BlockStyle {
  if (level !== undefined) return { kind: 'heading', level };
  return isList ? { kind: 'list-item', level: 1 } : { kind: 'paragraph' };
}

function withoutControls(words: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return words.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
}
