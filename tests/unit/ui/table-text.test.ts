import { describe, expect, it } from 'vitest';
import { tableText } from '../../../renderer/ui/table-text';

describe('claims as a table on the clipboard', () => {
  it('are a line each, with tabs between cells and none within', () => {
    const { text } = tableText(['Claim', 'Source'], [['One\tand\r\ntwo', '公司公告']]);
    expect(text).toBe('Claim\tSource\nOne and two\t公司公告');
  });

  it('are escaped as HTML', () => {
    const { html } = tableText(['A & B'], [['<img src="x">']]);
    expect(html).toContain('<th>A &amp; B</th>');
    expect(html).toContain('<td>&lt;img src=&quot;x&quot;&gt;</td>');
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '\t=1', '|calc', '%0a'])(
    'have no formula in them: %j',
    (cell) => {
      const { text, html } = tableText(['Claim'], [[cell]]);
      expect(text.split('\n')[1]).toMatch(/^'/);
      expect(html).toContain("<td>'");
    },
  );

  it('leave plain words as they are', () => {
    expect(tableText(['Claim'], [['Output – 5 % less']]).text).toBe('Claim\nOutput – 5 % less');
  });
});
