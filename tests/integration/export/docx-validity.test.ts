import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/memo/export/docx/render-docx';
import type { MemoLayout } from '../../../electron/memo/export/layout/memo-layout';
import { exampleLayout } from './example-layout';
import { parseXml, readParts, wordsOfXml } from './read-exports';

/** Orders of children that Word insists on (ISO/IEC 29500-1, annex A), as far as a memo has them. */
const orders: Record<string, string[]> = {
  'w:rPr': 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(' '),
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(' '),
  'w:tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(' '),
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(' '),
  'w:sectPr': 'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'.split(' '),
  'w:settings': 'writeProtection view zoom displayBackgroundShape defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars themeFontLang clrSchemeMapping decimalSymbol listSeparator'.split(' '),
  'w:style': 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr trPr tcPr tblStylePr'.split(' '),
  'w:tbl': 'tblPr tblGrid tr bookmarkEnd'.split(' '),
}; // prettier-ignore

async function render(layout: MemoLayout): Promise<Map<string, string>> {
  return readParts(await renderDocx(layout));
}

const elements = (parts: Map<string, string>, tag: string): Element[] =>
  [...parts]
    .filter(([name]) => name.endsWith('.xml'))
    .flatMap(([, xml]) => [...parseXml(xml).getElementsByTagName(tag)]);

describe('the Word document', () => {
  it('is well-formed, with a type for every part and a part for every relation', async () => {
    const parts = await render(exampleLayout());
    for (const [, xml] of parts) parseXml(xml);
    const types = parseXml(parts.get('[Content_Types].xml') ?? '');
    const named = [...types.getElementsByTagName('Override')].map((type) => type.getAttribute('PartName'));
    const extensions = [...types.getElementsByTagName('Default')].map((type) =>
      type.getAttribute('Extension'),
    );
    for (const name of parts.keys()) {
      if (name === '[Content_Types].xml') continue;
      expect(named.includes(`/${name}`) || extensions.includes(name.split('.').at(-1) ?? ''), name).toBe(
        true,
      );
    }
    for (const name of named) expect(parts.has(name?.slice(1) ?? ''), name ?? '').toBe(true);
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      for (const relation of parseXml(xml).getElementsByTagName('Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue;
        const base = name.startsWith('_rels') ? '' : 'word/';
        expect(parts.has(base + (relation.getAttribute('Target') ?? '').replace(/^\//, ''))).toBe(true);
      }
    }
  });

  it('has the children of its elements in the order that Word wants', async () => {
    const parts = await render(exampleLayout());
    for (const [tag, order] of Object.entries(orders)) {
      for (const element of elements(parts, tag)) {
        const places = [...element.children].map((child) => order.indexOf(child.tagName.replace('w:', '')));
        expect(places, `${tag}: ${[...element.children].map((child) => child.tagName).join(' ')}`).toEqual(
          places.toSorted((a, b) => a - b),
        );
        expect(
          places.includes(-1),
          `${tag}: ${[...element.children].map((child) => child.tagName).join(' ')}`,
        ).toBe(false);
      }
    }
  });

  it('names every bookmark once, and leads every link and field to one that is there', async () => {
    const parts = await render(exampleLayout());
    const starts = elements(parts, 'w:bookmarkStart');
    const names = starts.map((start) => start.getAttribute('w:name') ?? '');
    expect(new Set(names).size).toBe(names.length);
    const ids = starts.map((start) => start.getAttribute('w:id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
    for (const link of elements(parts, 'w:hyperlink')) {
      const anchor = link.getAttribute('w:anchor');
      if (anchor !== null) expect(names).toContain(anchor);
    }
    for (const field of elements(parts, 'w:instrText')) {
      const [kind, name] = (field.textContent ?? '').trim().split(' ');
      if (kind === 'NOTEREF') expect(names).toContain(name);
    }
    const styles = elements(parts, 'w:style').map((style) => style.getAttribute('w:styleId'));
    expect(new Set(styles).size).toBe(styles.length);
    for (const tag of ['w:pStyle', 'w:rStyle']) {
      for (const use of elements(parts, tag)) expect(styles).toContain(use.getAttribute('w:val'));
    }
  });

  it('is Word’s own: headings, captions, repeated heads, notes with their numbers, languages, title and author', async () => {
    const parts = await render(exampleLayout());
    const document = parts.get('word/document.xml') ?? '';
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toMatch(
      /<w:footnotePr>.*?<w:numFmt w:val="lowerLetter"\/>.*?<w:endnotePr>.*?<w:numFmt w:val="decimal"\/>/,
    );
    expect(parts.get('word/styles.xml')).toMatch(/<w:rFonts [^>]*w:eastAsia="SimSun"/);
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang w:val="en-GB" w:eastAsia="zh-CN"\/>/);
    expect(document).toMatch(/w:hint="eastAsia"[^]*?党委/);
    expect(document).toContain('w:orient="landscape"');
    const core = parseXml(parts.get('docProps/core.xml') ?? '');
    expect(core.getElementsByTagName('dc:title')[0]?.textContent).toBe('标题 & <title>');
    expect(core.getElementsByTagName('dc:creator')[0]?.textContent).toBe('Ada “A.” Lovelace & Co');
    expect([...parts.values()].join('')).not.toContain('Un-named');
  });

  it('has a table of contents with its headings and quotes as comments, where they are chosen', async () => {
    const comments = [{ number: 1, quotes: [{ text: 'Quota 党委', language: null }] }];
    const parts = await readParts(await renderDocx(exampleLayout(), { hasContents: true, comments }));
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toMatch(/TOC [^<]*1-1/);
    const entries = elements(parts, 'w:sdt').flatMap((control) => [...control.getElementsByTagName('w:p')]);
    expect(entries.map((entry) => wordsOfXml(entry).trim()).filter(Boolean)).toEqual([
      'One',
      'Evidence',
      'Endnotes',
    ]);
    expect(document).toMatch(
      /<w:commentRangeStart w:id="1"\/>.*?<w:endnoteReference w:id="1".*?<w:commentRangeEnd w:id="1"\/>/,
    );
    expect(parts.get('word/comments.xml')).toContain('Quota ');
    expect(parts.get('word/comments.xml')).toContain('w:author="Claimbook"');
    const without = await render(exampleLayout());
    expect(without.get('word/document.xml')).not.toMatch(/TOC |commentRange/);
  });

  it('fits every table to the page', async () => {
    const parts = await render(exampleLayout());
    for (const table of elements(parts, 'w:tbl')) {
      const widths = [...table.getElementsByTagName('w:gridCol')].map((column) =>
        Number(column.getAttribute('w:w')),
      );
      const total = widths.reduce((sum, width) => sum + width, 0);
      expect(total).toBeLessThanOrEqual(table.textContent?.includes('wide cell') ? 15_138 : 9638);
    }
  });

  it('keeps passages word for word, and says nothing of an unnamed author', async () => {
    const text = 'a\tb  c\n\n  d  𠮷 “引”\u2028end ';
    const layout = {
      ...exampleLayout(),
      author: '',
      body: [{ kind: 'verbatim', text, language: 'zh-Hant' }] as const,
    };
    const bytes = await renderDocx(layout);
    const parts = await readParts(bytes);
    const quote = elements(parts, 'w:p').find((paragraph) => paragraph.innerHTML.includes('w:val="Quote"'));
    expect(quote && wordsOfXml(quote)).toBe(text);
    expect(quote?.innerHTML).toContain('w:eastAsia="zh-TW"');
    expect(parts.get('docProps/core.xml')).not.toContain('creator');
  });
});
