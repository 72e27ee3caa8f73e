import { AlignmentType, LevelFormat, type IParagraphStyleOptions, type IRunPropertiesOptions } from 'docx';

/** Fonts that Word brings; the second is for Chinese, whatever stands beside it. */
export const bodyFont = { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'SimSun' };
export const codeFont = { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New', eastAsia: 'SimSun' };

export const quietColour = '57606A';
export const lineColour = 'C8CCD1';
const alarmColour = 'A3231A';
const linkColour = '0B57A4';

/** Sizes in half points. */
const headingSizes = [32, 26, 23, 22, 22, 22] as const;

const heading = (size: number) => ({
  run: { font: bodyFont, size, bold: true, italics: false, color: '1F2328' },
  paragraph: { keepNext: true, keepLines: true, spacing: { before: size * 12, after: 100 } },
});

const paragraphStyle = (
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: IRunPropertiesOptions = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  paragraph,
  run,
});

/** Styles by Word's own names where it has one, so that outlines, lists of tables and other programs know them. */
export const docxStyles = {
  default: {
    document: {
      run: { font: bodyFont, size: 22, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: bodyFont, size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: heading(headingSizes[0]),
    heading2: heading(headingSizes[1]),
    heading3: heading(headingSizes[2]),
    heading4: heading(headingSizes[3]),
    heading5: heading(headingSizes[4]),
    heading6: heading(headingSizes[5]),
    caption: {
      run: { size: 19, color: quietColour },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
    endnoteText: { run: { size: 20 }, paragraph: { spacing: { after: 60, line: 252 } } },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } },
  },
  paragraphStyles: [
    paragraphStyle('Quote', 'Quote', {
      indent: { left: 360, right: 360 },
      border: { left: { style: 'single', size: 18, space: 8, color: lineColour } },
    }),
    paragraphStyle(
      'Warning',
      'Warning',
      {
        border: { left: { style: 'single', size: 36, space: 8, color: alarmColour } },
        indent: { left: 200 },
      },
      { bold: true, color: alarmColour },
    ),
    paragraphStyle(
      'ContentsHeading',
      'TOC Heading',
      { keepNext: true, spacing: { before: 240, after: 100 } },
      { size: headingSizes[1], bold: true },
    ),
    paragraphStyle('Fact', 'Fact', { spacing: { after: 40 }, indent: { left: 360, hanging: 360 } }),
    paragraphStyle('TableText', 'Table Text', { spacing: { after: 0, line: 240 } }, { size: 18 }),
    paragraphStyle('WideTableText', 'Wide Table Text', { spacing: { after: 0, line: 240 } }, { size: 15 }),
  ],
  // Numbers stand in brackets on the line, as in every other format.
  characterStyles: [
    { id: 'EndnoteReference', name: 'endnote reference', basedOn: 'DefaultParagraphFont', run: {} },
    { id: 'FootnoteReference', name: 'footnote reference', basedOn: 'DefaultParagraphFont', run: {} },
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn: 'DefaultParagraphFont',
      run: { color: linkColour, underline: {} },
    },
  ],
} as const;

/** How deep Word numbers lists. */
export const deepestLevel = 8;

const bullets = ['•', '◦', '▪'] as const;

const listLevels = (format: (level: number) => { format: 'decimal' | 'bullet'; text: string }) =>
  Array.from({ length: deepestLevel + 1 }, (_, level) => ({
    level,
    ...format(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 480 * (level + 1), hanging: 360 }, spacing: { after: 60 } } },
  }));

export const numberedList = 'numbered-list';
export const bulletList = 'bullet-list';

/** Numbered and plain lists; each list in the memo is an instance with a count of its own. */
export const docxNumbering = {
  config: [
    {
      reference: numberedList,
      levels: listLevels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
    },
    {
      reference: bulletList,
      levels: listLevels((level) => ({
        format: LevelFormat.BULLET,
        text: bullets[level % bullets.length] ?? '•',
      })),
    },
  ],
};
