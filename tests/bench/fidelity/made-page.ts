import iconv from 'iconv-lite';
import type { Article, Block, Language, ListItem } from './article';
import type { MadeFile } from './made-file';

/** Markup with the words that a reader sees in it. */
interface Piece {
  readonly html: string;
  readonly text: string;
}

type Write = (article: Article) => Piece;

const wordsFor = {
  en: { home: 'Home', news: 'News', about: 'About us', share: 'Share this article', comments: '0 Comments', related: 'Related links', rights: 'All rights reserved', reply: 'Reply' },
  zh: { home: '首页', news: '新闻中心', about: '关于我们', share: '分享到', comments: '0 条评论', related: '相关阅读', rights: '版权所有', reply: '回复' },
} as const; // prettier-ignore

/** Pages of every shape that the corpus has, in the order of their names. */
export const pageShapes: Readonly<Record<string, Write>> = {
  plain: (article) => join(bodyOf(article)),
  news: newsPage,
  firefox: (article) => framed(article, '<!-- saved from url=(0031)https://example.org/news/1.html -->'),
  singlefile: (article) =>
    framed(article, '<!--\n Page saved with SingleFile \n url: https://example.org/news/2.html \n-->'),
  forum: forumPage,
  tables: (article) => join(bodyOf(article), pieces(figuresTable(article.language))),
  layout: layoutPage,
  breaks: breaksPage,
  definitions: definitionsPage,
  hidden: hiddenPage,
  details: detailsPage,
  ruby: rubyPage,
};

/** A page of one shape with the article in it; `charset` is how its bytes are written and what it declares. */
export function makePage(
  shape: string,
  article: Article,
  charset: 'utf-8' | 'gb2312' | 'big5' = 'utf-8',
): MadeFile {
  const write = pageShapes[shape];
  if (!write) throw new RangeError(`There is no page of the shape ${shape}.`);
  const { html, text } = write(article);
  const page = `<!DOCTYPE html>\n<html lang="${article.language}"><head><meta charset="${charset}"><title>${article.title}</title><style>p { margin: 1em }</style><script>var words = 'not text';</script></head>\n<body>\n${html}\n</body></html>`;
  const bytes =
    charset === 'utf-8' ? Buffer.from(page) : iconv.encode(page, charset === 'gb2312' ? 'gbk' : charset);
  return { name: `${article.name}-${shape}${charset === 'utf-8' ? '' : `-${charset}`}.html`, bytes, text };
}

function join(...parts: readonly (readonly Piece[])[]): Piece {
  const all = parts.flat();
  return { html: all.map(({ html }) => html).join('\n'), text: all.map(({ text }) => text).join('\n') };
}

function pieces(...all: readonly Piece[]): readonly Piece[] {
  return all;
}

function element(tag: string, words: string, attributes = ''): Piece {
  return { html: `<${tag}${attributes}>${words}</${tag}>`, text: words };
}

function wrap(tag: string, attributes: string, inner: Piece): Piece {
  return { html: `<${tag}${attributes}>\n${inner.html}\n</${tag}>`, text: inner.text };
}

function bodyOf({ title, blocks }: Article): Piece[] {
  return [element('h1', title), ...blocks.map(blockPiece)];
}

function blockPiece(block: Block): Piece {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level}`, block.text);
    case 'quote':
      return wrap('blockquote', '', element('p', block.text));
    case 'list':
      return listPiece(block.items, block.isOrdered ? 'ol' : 'ul');
    case 'table':
      return tablePiece(block.rows);
    case 'paragraph': {
      const tags = { plain: '', strong: 'b', emphasis: 'em', link: 'a', note: '' } as const;
      const shown = block.inlines.filter(({ kind }) => kind !== 'note');
      const html = shown.map(({ kind, text }) => {
        const tag = tags[kind];
        if (tag === '') return text;
        return `<${tag}${tag === 'a' ? ' href="https://example.org/x"' : ''}>${text}</${tag}>`;
      });
      return { html: `<p>${html.join('')}</p>`, text: shown.map(({ text }) => text).join('') };
    }
  }
}

function listPiece(items: readonly ListItem[], tag: 'ol' | 'ul'): Piece {
  const written = items.map(({ text, items: inner }) => {
    const nested = inner && listPiece(inner, tag);
    return { html: `<li>${text}${nested?.html ?? ''}</li>`, text: `${text}\n${nested?.text ?? ''}` };
  });
  return wrap(tag, '', join(written));
}

function tablePiece(rows: readonly (readonly string[])[]): Piece {
  const written = rows.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    const cells = row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
    return { html: `<tr>${cells}</tr>`, text: row.join('\t') };
  });
  return wrap('table', ' border="1"', join(written));
}

function links(words: readonly string[]): Piece {
  return wrap('ul', ' class="menu"', join(words.map((word) => ({ html: `<li><a href="/x">${word}</a></li>`, text: word })))); // prettier-ignore
}

function newsPage(article: Article): Piece {
  const words = wordsFor[article.language];
  const [title, ...rest] = bodyOf(article);
  return join([
    wrap('nav', '', links([words.home, words.news, words.about])),
    wrap('article', '', join([title as Piece, element('p', words.share, ' class="share"'), ...rest])),
    wrap('section', ' class="comments"', element('h3', words.comments)),
    wrap('aside', '', join([element('h4', words.related), links(article.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : [])))])), // prettier-ignore
    wrap('footer', '', element('p', `© 2025 ${words.rights}`)),
  ]);
}

function framed(article: Article, comment: string): Piece {
  const { html, text } = newsPage(article);
  return { html: `${comment}\n${html}`, text };
}

function forumPage(article: Article): Piece {
  const words = wordsFor[article.language];
  const posts = bodyOf(article).map(
    (body, index) =>
    wrap('div', ' class="post"', join([element('div', `user${index}`, ' class="author"'), body, element('a', words.reply, ' href="#"')])), // prettier-ignore
  );
  return join(posts);
}

function figuresTable(language: Language): Piece {
  const head = language === 'zh' ? ['年份', '产量', '出口量', '库存'] : ['Year', 'Output', 'Export', 'Stock'];
  const rows = Array.from({ length: 60 }, (_, row) => [
    String(1965 + row),
    String(row * 137 + 900),
    String(row * 71 + 200),
    `${row % 9}.${row % 7} %`,
  ]);
  return tablePiece([head, ...rows]);
}

/** A page as they were built around 2003: everything stands in tables in tables. */
function layoutPage(article: Article): Piece {
  const words = wordsFor[article.language];
  const cell = (inner: Piece, attributes = ''): Piece => wrap('td', ` valign="top"${attributes}`, inner);
  const left = cell(wrap('table', '', wrap('tr', '', cell(links([words.home, words.news])))), ' width="160"');
  const right = cell(wrap('table', ' width="100%"', wrap('tr', '', cell(join(bodyOf(article))))));
  const head = wrap('tr', '', cell(element('font', words.about, ' size="5"'), ' colspan="2"'));
  return wrap('table', ' width="760" cellspacing="0"', join([head, wrap('tr', '', join([left, right]))]));
}

/** Paragraphs that only line breaks part. */
function breaksPage(article: Article): Piece {
  const body = bodyOf(article);
  const indent = article.language === 'zh' ? '　　' : '&nbsp;&nbsp;';
  return {
    html: `<div id="content">${body.map(({ text }) => indent + text.replaceAll('\n', '<br>')).join('<br><br>\n')}</div>`,
    text: join(body).text,
  };
}

function definitionsPage(article: Article): Piece {
  const body = bodyOf(article);
  const written = body.map((piece, index) =>
    index % 2 === 0 ? element('dt', piece.text.replaceAll('\n', ' ')) : wrap('dd', '', piece),
  );
  return wrap('dl', '', join(written));
}

/** With what no reader sees: hidden elements, templates, words for browsers without scripts. */
function hiddenPage(article: Article): Piece {
  const { html, text } = join(bodyOf(article));
  const unseen =
    '<div style="display:none">unseen words</div><p hidden>unseen words</p><template>unseen words</template><noscript>unseen words</noscript>';
  return { html: `${unseen}\n${html}\n${unseen}`, text };
}

function detailsPage(article: Article): Piece {
  const body = bodyOf(article);
  return wrap('details', '', join([element('summary', article.title), ...body.slice(1)]));
}

/** With readings above single words, which are no text of the line that they stand above. */
function rubyPage(article: Article): Piece {
  const { html, text } = join(bodyOf(article));
  const words = article.language === 'zh' ? ['汉字', 'hànzì'] : ['word', 'wɜːd'];
  return {
    html: `<p><ruby>${words[0]}<rp>(</rp><rt>${words[1]}</rt><rp>)</rp></ruby></p>\n${html}`,
    text: `${words[0]}\n${text}`,
  };
}
