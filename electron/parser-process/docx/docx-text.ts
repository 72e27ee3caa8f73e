import type { BlockStyle, MarkKind, TextBuilder } from '../text-builder';
import { elementIn, elementsIn, textIn, type XmlElement } from '../xml/xml-tree';
import type { Relation } from './docx-package';
import { isOn, valueOf, type DocxStyles } from './docx-styles';
import { symbolInFont } from './symbol-fonts';

/** What was in the document besides the text that is stored. */
export interface DocxFindings {
  trackedChanges: number;
  hasHiddenText: boolean;
}

/** Words that stand in the file and not on the page: deleted ones, codes of fields, what older programs read instead. */
const leftOut = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:altChunk',
]);
const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const textBoxes = new Set(['w:drawing', 'w:pict', 'w:object']);

/** Where notes are numbered from and their texts kept. */
interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** Writes a document's text in reading order: the body, a text box after the paragraph that holds it, notes at the end. */
export class DocxTextWriter {
  readonly findings: DocxFindings = { trackedChanges: 0, hasHiddenText: false };
  private readonly notes: Note[] = [];
  private boxes: XmlElement[] = [];
  private style: BlockStyle = { kind: 'paragraph' };
  private lastWasListed = false;
  /** Whether the next paragraph goes on with the last one: its mark was deleted, or it is a drop cap. */
  private isJoined = false;
  /** The font of the run that is being written, where the run names one. */
  private font: string | undefined;
  private readonly builder: TextBuilder;
  private readonly styles: DocxStyles;
  private readonly relations: ReadonlyMap<string, Relation>;

  constructor(builder: TextBuilder, styles: DocxStyles, relations: ReadonlyMap<string, Relation>) {
    this.builder = builder;
    this.styles = styles;
    this.relations = relations;
  }

  writeBody(document: XmlElement): void {
    this.writeChildren(elementIn(document, 'w:body') ?? document);
  }

  /** Writes the notes that the body refers to, in the order of their numbers. */
  writeNotes(parts: {
    readonly footnote: XmlElement | undefined;
    readonly endnote: XmlElement | undefined;
  }): void {
    for (let index = 0; index < this.notes.length; index++) {
      const { kind, id } = this.notes[index] as Note;
      const note = elementsIn(parts[kind], `w:${kind}`).find(
        ({ attributes }) => attributes.get('w:id') === id,
      );
      if (!note) continue;
      this.builder.boundary('outer');
      this.builder.addText(`[${index + 1}] `, { kind: 'footnote' });
      for (const [number, child] of elementsIn(note).entries()) {
        if (child.name !== 'w:p') this.write(child);
        else this.writeParagraph(child, { kind: 'footnote' }, number === 0);
      }
      this.writeBoxes();
    }
  }

  private writeChildren(parent: XmlElement): void {
    for (const child of elementsIn(parent)) this.write(child);
  }

  private write(element: XmlElement): void {
    const { name } = element;
    if (changes.has(name)) this.findings.trackedChanges++;
    if (leftOut.has(name)) return;
    if (name === 'w:p') return this.writeParagraph(element, this.styles.blockOf(elementIn(element, 'w:pPr')));
    if (name === 'w:r') return this.writeRun(element);
    if (name === 'w:tbl') return this.writeTable(element);
    if (name === 'w:hyperlink') return this.writeLink(element);
    if (name === 'mc:AlternateContent') return this.writeAlternative(element);
    if (name === 'm:t') return this.builder.addText(textIn(element), this.style);
    if (textBoxes.has(name)) this.boxes.push(...boxesIn(element));
    else this.writeChildren(element);
  }

  private writeParagraph(paragraph: XmlElement, style: BlockStyle, goesOn = false): void {
    const properties = elementIn(paragraph, 'w:pPr');
    const mark = elementIn(properties, 'w:rPr');
    const isListed = style.kind === 'list-item';
    if (!goesOn && !this.isJoined) {
      this.builder.boundary(
        isListed && this.lastWasListed ? 'item' : isListed !== this.lastWasListed ? 'outer' : 'block',
      );
    }
    const isInBox = this.boxes;
    this.boxes = [];
    this.style = style;
    this.lastWasListed = isListed;
    const isDeleted = elementIn(mark, 'w:del') !== undefined;
    if (isDeleted || elementIn(mark, 'w:ins')) this.findings.trackedChanges++;
    this.isJoined = isDeleted || isDropCap(properties);
    this.writeChildren(paragraph);
    if (!this.isJoined) this.builder.boundary(isListed ? 'item' : 'block');
    this.writeBoxes();
    this.boxes = isInBox;
  }

  /** Writes the text boxes that were met on the way, each once. */
  private writeBoxes(): void {
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) {
      this.builder.boundary('outer');
      this.writeChildren(box);
      this.builder.boundary('outer');
    }
  }

  private writeTable(table: XmlElement): void {
    // A table inside a cell is part of that cell's text.
    const isNested = this.builder.isInRow;
    if (!isNested) this.builder.boundary('outer');
    for (const row of rowsIn(table)) {
      if (elementIn(elementIn(row, 'w:trPr'), 'w:del')) {
        this.findings.trackedChanges++;
        continue;
      }
      if (!isNested) this.builder.openRow();
      for (const cell of cellsIn(row)) {
        if (!isNested) this.builder.openCell();
        this.writeChildren(cell);
      }
      if (!isNested) this.builder.closeRow();
    }
    if (!isNested) this.builder.boundary('outer');
    this.lastWasListed = false;
  }

  private writeLink(link: XmlElement): void {
    const relation = this.relations.get(link.attributes.get('r:id') ?? '');
    const isLink = relation?.isExternal === true && /^(?:https?|mailto):/i.test(relation.target);
    if (isLink) this.builder.openMark('link', relation.target);
    this.writeChildren(link);
    if (isLink) this.builder.closeMark('link');
  }

  /** The first choice is what Word 2010 and later show; the fallback says the same again for older ones. */
  private writeAlternative(alternative: XmlElement): void {
    const choice = elementIn(alternative, 'mc:Choice') ?? elementIn(alternative, 'mc:Fallback');
    if (choice) this.writeChildren(choice);
  }

  private writeRun(run: XmlElement): void {
    const properties = elementIn(run, 'w:rPr');
    if (isSwitchedOn(properties, 'w:vanish') && textIn(run).trim() !== '') {
      this.findings.hasHiddenText = true;
      return;
    }
    this.font = elementIn(properties, 'w:rFonts')?.attributes.get('w:ascii');
    const marks: MarkKind[] = [];
    if (isSwitchedOn(properties, 'w:b')) marks.push('strong');
    if (isSwitchedOn(properties, 'w:i')) marks.push('emphasis');
    for (const mark of marks) this.builder.openMark(mark);
    for (const child of elementsIn(run)) this.writePiece(child);
    for (const mark of marks) this.builder.closeMark(mark);
  }

  /** One piece of a run (ECMA-376-1, 17.3.3). */
  private writePiece(piece: XmlElement): void {
    switch (piece.name) {
      case 'w:t':
        return this.add(withSymbols(textIn(piece), this.font));
      case 'w:tab':
      case 'w:ptab':
        return this.add(' ');
      case 'w:br':
      case 'w:cr':
        return this.builder.addLineBreak();
      case 'w:noBreakHyphen':
        return this.add('\u2011');
      case 'w:sym':
        return this.add(symbol(piece));
      case 'w:footnoteReference':
        return this.refer({ kind: 'footnote', id: piece.attributes.get('w:id') ?? '' });
      case 'w:endnoteReference':
        return this.refer({ kind: 'endnote', id: piece.attributes.get('w:id') ?? '' });
      default:
        return this.write(piece);
    }
  }

  private add(text: string): void {
    if (this.style.kind === 'preformatted') this.builder.addPreformatted(text, this.style);
    else this.builder.addText(text, this.style);
  }

  /** Word counts notes by itself; their numbers are in no file, and without them a reader could not find them. */
  private refer(note: Note): void {
    this.notes.push(note);
    this.builder.addText(`[${this.notes.length}]`, this.style);
  }
}

/** Word keeps the large first letter of a paragraph in a paragraph of its own (ECMA-376-1, 17.3.1.11). */
function isDropCap(properties: XmlElement | undefined): boolean {
  const kind = elementIn(properties, 'w:framePr')?.attributes.get('w:dropCap');
  return kind === 'drop' || kind === 'margin';
}

function isSwitchedOn(properties: XmlElement | undefined, name: string): boolean {
  const element = elementIn(properties, name);
  return element !== undefined && isOn(valueOf(element));
}

/** A character by its number in a symbol font; these count from U+F000. */
function symbol(piece: XmlElement): string {
  const code = Number.parseInt(piece.attributes.get('w:char') ?? '', 16);
  const shown = symbolInFont(piece.attributes.get('w:font'), code);
  if (shown !== undefined) return shown;
  return code > 0x1f && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '';
}

/** Private characters, as older programs wrote symbols into the text, as what their font shows. */
function withSymbols(text: string, font: string | undefined): string {
  if (font === undefined || !/[\uf020-\uf0ff]/.test(text)) return text;
  return text.replace(/[\uf020-\uf0ff]/g, (unit) => symbolInFont(font, unit.charCodeAt(0)) ?? unit);
}

/** The contents of text boxes inside a drawing, the outermost ones. */
function boxesIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child];
    if (child.name === 'mc:AlternateContent') {
      const choice = elementIn(child, 'mc:Choice') ?? elementIn(child, 'mc:Fallback');
      return choice ? boxesIn(choice) : [];
    }
    return boxesIn(child);
  });
}

/** Rows of a table, also those inside content controls and insertions. */
function rowsIn(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return child.name === 'w:tbl' || leftOut.has(child.name) ? [] : rowsIn(child);
  });
}

function cellsIn(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return child.name === 'w:tbl' || leftOut.has(child.name) ? [] : cellsIn(child);
  });
}
