import type { CitationUse } from '../../../../shared/memo/annotated-memo';
import { betweenNumbers } from '../../../../shared/memo/citation-bracket';
import { markHan } from '../layout/mark-han';
import { layoutIds, ownMark, type LayoutEndnote, type LayoutNote, type Span } from '../layout/memo-layout';
import type { OdtAutomaticStyles, OdtTextStyle } from './odt-automatic-styles';
import { element, odtText } from './odt-text';

/** Where inline content stands. OpenDocument keeps notes in the text where they are first used, never inside a note. */
export interface OdtPlace {
  readonly styles: OdtAutomaticStyles;
  readonly endnotes: ReadonlyMap<number, LayoutEndnote>;
  readonly notes: ReadonlyMap<string, LayoutNote>;
  readonly isInNote: boolean;
}

/** Inline content as OpenDocument text. */
export function odtInlines(spans: readonly Span[], place: OdtPlace): string {
  return spans.map((span) => renderSpan(span, place)).join('');
}

function renderSpan(span: Span, place: OdtPlace): string {
  switch (span.kind) {
    case 'text':
      return odtWords(span.text, span, place);
    case 'line-break':
      return '<text:line-break/>';
    case 'code':
      return element('text:span', { 'text:style-name': 'Code' }, odtText(span.text));
    case 'link':
      return link(span.url, odtInlines(span.spans, place));
    case 'reference':
      return link(`#${span.target}`, odtText(span.text));
    case 'citation':
      return `[${span.uses.map((use) => citationUse(use, place)).join(betweenNumbers(span.uses))}]`;
    case 'endnote-number':
      return endnoteNumber(span.number, span.isFirst, place);
    case 'note':
      return `[${footnote(span.letter, place)}]`;
    case 'own-mark':
      return element('text:span', { 'text:style-name': 'OwnMark' }, ownMark);
  }
}

/** Words with their marks; what is Chinese says so, where nobody has stated the language. */
export function odtWords(text: string, style: OdtTextStyle, { styles }: Pick<OdtPlace, 'styles'>): string {
  const stretches = style.language === null ? markHan(text) : [{ text, language: style.language }];
  return stretches
    .map((stretch) => {
      const name = styles.text({ marks: style.marks, language: stretch.language });
      const words = odtText(stretch.text);
      return name === undefined ? words : element('text:span', { 'text:style-name': name }, words);
    })
    .join('');
}

function link(target: string, content: string): string {
  return element('text:a', { 'xlink:type': 'simple', 'xlink:href': target }, content);
}

function citationUse({ number, use, locator }: CitationUse, place: OdtPlace): string {
  const mark = endnoteNumber(number, use === 1, place);
  if (locator === undefined) return mark;
  return `${mark}, ${odtWords(locator, { marks: [], language: null }, place)}`;
}

/** The first use is the endnote itself; a later one leads to it. */
function endnoteNumber(number: number, isFirst: boolean, place: OdtPlace): string {
  const item = place.endnotes.get(number);
  if (!isFirst || place.isInNote || item === undefined) {
    return link(`#${layoutIds.endnote(number)}`, String(number));
  }
  const mark = element('text:bookmark', { 'text:name': layoutIds.endnote(number) });
  const lines = item.lines.map((line, index) =>
    element(
      'text:p',
      { 'text:style-name': index === 0 ? 'Endnote' : 'EndnoteMore' },
      `${index === 0 ? mark : ''}${odtInlines(line, { ...place, isInNote: true })}`,
    ),
  );
  return note('endnote', String(number), lines.join(''));
}

function footnote(letter: string, place: OdtPlace): string {
  const item = place.notes.get(letter);
  const words = odtInlines(item?.spans ?? [], { ...place, isInNote: true });
  return note('footnote', letter, element('text:p', { 'text:style-name': 'Footnote' }, words));
}

function note(kind: 'endnote' | 'footnote', citation: string, body: string): string {
  return element(
    'text:note',
    { 'text:id': `${kind}-${citation}`, 'text:note-class': kind },
    `<text:note-citation>${citation}</text:note-citation>${element('text:note-body', {}, body)}`,
  );
}
