import { describe, expect, it } from 'vitest';
import { renderOdt } from '../../../electron/memo/export/odt/render-odt';
import type { MemoLayout } from '../../../electron/memo/export/layout/memo-layout';
import { exampleLayout } from './example-layout';
import { parseXml, readParts, wordsOfOdt } from './read-exports';

async function render(layout: MemoLayout = exampleLayout()) {
  const bytes = await renderOdt(layout);
  const parts = await readParts(bytes);
  const content = parseXml(parts.get('content.xml') ?? '');
  const styles = parseXml(parts.get('styles.xml') ?? '');
  return { bytes, parts, content, styles };
}

const all = (within: Document | Element, tag: string): Element[] => [...within.getElementsByTagName(tag)];

describe('the OpenDocument text', () => {
  it('says in its first bytes what it is, and lists its parts', async () => {
    const { bytes, parts } = await render();
    expect(new TextDecoder().decode(bytes.slice(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    for (const [name, xml] of parts) if (name.endsWith('.xml')) parseXml(xml);
    const listed = all(parseXml(parts.get('META-INF/manifest.xml') ?? ''), 'manifest:file-entry');
    const names = listed.map((entry) => entry.getAttribute('manifest:full-path'));
    expect(names).toEqual(['/', 'content.xml', 'styles.xml', 'meta.xml']);
    for (const name of names.slice(1)) expect(parts.has(name ?? '')).toBe(true);
  });

  it('declares every style that it uses, and leads every link to a place that is there, named once', async () => {
    const { content, styles } = await render();
    const declared = [content, styles].flatMap((document) => [...all(document, 'style:style'), ...all(document, 'text:list-style')]);
    const names = new Set(declared.map((style) => style.getAttribute('style:name')));
    for (const element of all(content, 'office:body').flatMap((body) => all(body, '*'))) {
      for (const attribute of ['text:style-name', 'table:style-name']) {
        const name = element.getAttribute(attribute);
        if (name !== null) expect(names, name).toContain(name);
      }
    }
    const bookmarks = all(content, 'text:bookmark').map((bookmark) => bookmark.getAttribute('text:name'));
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const link of all(content, 'text:a')) {
      const target = link.getAttribute('xlink:href') ?? '';
      if (target.startsWith('#')) expect(bookmarks).toContain(target.slice(1));
    }
    const pages = all(styles, 'style:master-page').map((page) => page.getAttribute('style:name'));
    for (const style of declared) {
      const page = style.getAttribute('style:master-page-name');
      if (page !== null) expect(pages).toContain(page);
    }
  });

  it('has real headings, lists, table heads and notes, and the wide table in landscape', async () => {
    const { content, styles } = await render();
    const headings = all(content, 'text:h').map((heading) => [heading.getAttribute('text:outline-level'), heading.textContent]);
    expect(headings).toEqual([['1', 'One'], ['5', 'Deep'], ['1', 'Evidence'], ['2', 'Quote 1'], ['2', 'C'], ['2', 'D'], ['1', 'Endnotes']]);
    expect(all(content, 'text:list').map((list) => [list.getAttribute('text:style-name'), list.parentElement?.tagName])).toEqual([['NumberedList', 'office:text'], ['BulletList', 'text:list-item'], ['NumberedList', 'office:text']]);
    expect(all(content, 'table:table-header-rows').flatMap((rows) => all(rows, 'table:table-cell'))).toHaveLength(10);
    const notes = all(content, 'text:note').map((note) => [note.getAttribute('text:note-class'), all(note, 'text:note-citation')[0]?.textContent]);
    expect(notes).toEqual([['endnote', '1'], ['footnote', 'a'], ['endnote', '2']]);
    const kinds = all(styles, 'text:notes-configuration').map((kind) => [kind.getAttribute('text:note-class'), kind.getAttribute('style:num-format'), kind.getAttribute('style:num-letter-sync')]);
    expect(kinds).toEqual([['endnote', '1', null], ['footnote', 'a', 'true']]);
    const onPage = (words: string) => {
      const name = all(content, 'text:h').find((heading) => heading.textContent === words)?.getAttribute('text:style-name');
      return all(content, 'style:style').find((style) => style.getAttribute('style:name') === name)?.getAttribute('style:master-page-name');
    };
    expect([onPage('One'), onPage('Evidence'), onPage('Quote 1'), onPage('C')]).toEqual([undefined, 'Landscape', 'Standard', undefined]);
  });

  it('tells Chinese, its fonts and other languages', async () => {
    const { content, parts } = await render();
    const styleOf = (words: string) => {
      const name = all(content, 'text:span').find((span) => span.textContent === words)?.getAttribute('text:style-name');
      return all(content, 'style:style').find((style) => style.getAttribute('style:name') === name)?.outerHTML.replace(/ns\d:/g, 'fo:') ?? '';
    };
    expect(styleOf('党委')).toContain('style:language-asian="zh"');
    expect(styleOf('董事会')).toContain('style:country-asian="CN"');
    expect(styleOf('all')).toContain('fo:language="de"');
    expect(parts.get('styles.xml')).toMatch(/<style:default-style .*?style:font-name-asian="Han".*?fo:language="en".*?style:language-asian="zh"/);
  });

  it('keeps passages word for word, names title and author, and nobody where nobody is named', async () => {
    const text = '  a\tb  c\n\n  d  𠮷 “引” & <e> end ';
    const body = [{ kind: 'verbatim', text, language: 'zh-Hant' }] as const;
    const { content, parts } = await render({ ...exampleLayout(), body });
    const quote = all(content, 'text:p').find((paragraph) => paragraph.getAttribute('text:style-name') === 'Quotations');
    expect(quote && wordsOfOdt(quote)).toBe(text);
    expect(parts.get('meta.xml')).toContain('<dc:title>标题 &amp; &lt;title&gt;</dc:title>');
    expect(parts.get('meta.xml')).toContain('<dc:creator>Ada “A.” Lovelace &amp; Co</dc:creator>');
    const nobody = await render({ ...exampleLayout(), author: '' });
    expect(nobody.parts.get('meta.xml')).not.toContain('creator>');
  });

  it('is the same file for the same memo at the same instant', async () => {
    const [first, second] = [await render(), await render()];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
}); // prettier-ignore
