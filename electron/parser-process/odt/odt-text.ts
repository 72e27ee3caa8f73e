import type { BlockStyle, TextBuilder } from '../text-builder';
import { elementIn, elementsIn, textIn, type XmlElement } from '../xml/xml-tree';
import type { OdtStyles } from './odt-styles';

/** What was in the document besides the text that is stored. */
export interface OdtFindings {
  trackedChanges: number;
  comments: number;
  hasHiddenText: boolean;
}

/** What stands in the body and is none of its text. */
const leftOut = new Set([
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:annotation-end',
  'svg:title',
  'svg:desc',
  'text:note-citation',
  'text:ruby-text',
  'table:covered-table-cell',
]);

/** Writes a document's text in reading order: the body, a text box after the paragraph that holds it, notes at the end. */
export class OdtTextWriter {
  readonly findings: OdtFindings = { trackedChanges: 0, comments: 0, hasHiddenText: false };
  private readonly notes: XmlElement[] = [];
  private boxes: XmlElement[] = [];
  private style: BlockStyle = { kind: 'paragraph' };
  private listDepth = 0;
  /** What a paragraph is that no style tells: a footnote while notes are written. */
  private base: BlockStyle = { kind: 'paragraph' };
  private readonly builder: TextBuilder;
  private readonly styles: OdtStyles;

  constructor(builder: TextBuilder, styles: OdtStyles) {
    this.builder = builder;
    this.styles = styles;
  }

  writeBody(content: XmlElement): void {
    const text = elementIn(elementIn(content, 'office:body'), 'office:text');
    if (text) this.writeChildren(text);
    this.writeNotes();
  }

  /** The notes that were met, in order; a note in a note comes after it. */
  private writeNotes(): void {
    this.base = { kind: 'footnote' };
    for (let index = 0; index < this.notes.length; index++) {
      const body = this.notes[index];
      this.builder.boundary('outer');
      this.builder.addText(`[${index + 1}] `, this.base);
      for (const [number, child] of elementsIn(body).entries()) {
        if (number > 0 || child.name !== 'text:p') this.write(child);
        else this.writeParagraph(child, this.base, true);
      }
    }
  }

  private writeChildren(parent: XmlElement): void {
    for (const child of parent.children) {
      // Between blocks there is nothing but the file's own line ends.
      if (typeof child !== 'string') this.write(child);
      else if (child.trim() !== '' || this.isInParagraph) this.add(child);
    }
  }

  private isInParagraph = false;

  private write(element: XmlElement): void {
    const { name, attributes } = element;
    if (leftOut.has(name)) return;
    switch (name) {
      case 'text:p':
        return this.writeParagraph(element, this.blockOf(attributes.get('text:style-name')));
      case 'text:h':
        return this.writeParagraph(element, { kind: 'heading', level: levelOf(element) });
      case 'text:list':
        return this.writeList(element);
      case 'table:table':
        return this.writeTable(element);
      case 'text:span':
        return this.writeSpan(element);
      case 'text:a':
        return this.writeLink(element);
      case 'text:s':
      case 'text:tab':
        return this.add(' ');
      case 'text:line-break':
        return this.builder.addLineBreak();
      case 'text:note':
        return this.refer(element);
      case 'draw:text-box':
        return void this.boxes.push(element);
      case 'office:annotation':
        this.findings.comments++;
        return;
      case 'text:tracked-changes':
        this.findings.trackedChanges += elementsIn(element, 'text:changed-region').length;
        return;
      default:
        return this.writeChildren(element);
    }
  }

  private blockOf(styleName: string | undefined): BlockStyle {
    if (this.listDepth > 0) return { kind: 'list-item', level: this.listDepth };
    const style = this.styles.blockOf(styleName);
    return style.kind === 'paragraph' ? this.base : style;
  }

  private writeParagraph(paragraph: XmlElement, style: BlockStyle, goesOn = false): void {
    const kind = style.kind === 'list-item' ? 'item' : 'block';
    if (!goesOn) this.builder.boundary(kind);
    const [boxes, wasInParagraph] = [this.boxes, this.isInParagraph];
    this.boxes = [];
    this.style = style;
    this.isInParagraph = true;
    this.writeChildren(paragraph);
    this.builder.boundary(kind);
    this.isInParagraph = false;
    for (const box of this.boxes) {
      this.builder.boundary('outer');
      this.writeChildren(box);
      this.builder.boundary('outer');
    }
    this.boxes = boxes;
    this.isInParagraph = wasInParagraph;
  }

  private writeList(list: XmlElement): void {
    if (this.listDepth === 0) this.builder.boundary('outer');
    this.listDepth++;
    this.writeChildren(list);
    this.listDepth--;
    if (this.listDepth === 0) this.builder.boundary('outer');
  }

  private writeTable(table: XmlElement): void {
    const depth = this.listDepth;
    this.listDepth = 0;
    // A table inside a cell is part of that cell's text.
    const isNested = this.builder.isInRow;
    if (!isNested) this.builder.boundary('outer');
    for (const row of rowsIn(table)) {
      if (!isNested) this.builder.openRow();
      for (const cell of elementsIn(row, 'table:table-cell')) {
        if (!isNested) this.builder.openCell();
        this.writeChildren(cell);
      }
      if (!isNested) this.builder.closeRow();
    }
    if (!isNested) this.builder.boundary('outer');
    this.listDepth = depth;
  }

  private writeSpan(span: XmlElement): void {
    const { marks, isHidden } = this.styles.textOf(span.attributes.get('text:style-name'));
    if (isHidden && textIn(span).trim() !== '') {
      this.findings.hasHiddenText = true;
      return;
    }
    for (const mark of marks) this.builder.openMark(mark);
    this.writeChildren(span);
    for (const mark of marks) this.builder.closeMark(mark);
  }

  private writeLink(link: XmlElement): void {
    const target = link.attributes.get('xlink:href') ?? '';
    const isLink = /^(?:https?|mailto):/i.test(target);
    if (isLink) this.builder.openMark('link', target);
    this.writeChildren(link);
    if (isLink) this.builder.closeMark('link');
  }

  private add(text: string): void {
    if (this.style.kind === 'preformatted') this.builder.addPreformatted(text, this.style);
    else this.builder.addText(text, this.style);
  }

  private refer(note: XmlElement): void {
    const body = elementIn(note, 'text:note-body');
    if (!body) return;
    this.notes.push(body);
    this.builder.addText(`[${this.notes.length}]`, this.style);
  }
}

/** 1–6: deeper headings are as deep as the deepest. */
function levelOf({ attributes }: XmlElement): number {
  const level = Number(attributes.get('text:outline-level') ?? 1);
  return Number.isInteger(level) && level > 0 ? level : 1;
}

/** Rows of a table, also those in header rows and groups. */
function rowsIn(parent: XmlElement): XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return child.name.startsWith('table:table-') ? rowsIn(child) : [];
  });
}
