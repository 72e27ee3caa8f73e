// The page that reader.bench.mjs opens texts in: the reader, or plain paragraphs with the reader's style. The text is at
// hand, as in the design's table; nothing else is in the page.
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import { createSourceReader, type SourceReader } from '../../renderer/editor/reader/source-reader';
import type { SourceBlock } from '../../shared/source/source-schema';

const words = {
  en: 'the committee studied the annual output plan before it was submitted to the board for approval and the state asset regulator was told. ',
  zh: '国有企业党委会前置研究讨论重大经营管理事项，然后提交董事会决策，并以书面形式报告国资监管机构。',
} as const;
type Language = keyof typeof words;

/** Paragraphs of about 125 bytes, no two alike. */
function makeSource(language: Language, bytes: number) {
  const length = Math.floor(125 / (language === 'en' ? 1 : 3));
  const paragraphs = Array.from({ length: Math.ceil(bytes / 127) }, (_, index) =>
    `${index} ${words[language].repeat(3).slice(index % 40)}`.slice(0, length),
  );
  let start = 0;
  const blocks = paragraphs.map((paragraph): SourceBlock => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), paragraphs, blocks, marks: [], nonContent: [] };
}

/** When what stands in the page now has been painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  });
}

function fillPlainly(column: HTMLElement, paragraphs: readonly string[]): void {
  const text = document.createElement('div');
  text.className = 'reader__text';
  for (const paragraph of paragraphs) {
    const element = document.createElement('p');
    element.className = 'reader__block reader__block--paragraph';
    element.textContent = paragraph;
    text.append(element);
  }
  column.className = 'reader';
  column.append(text);
}

/** Milliseconds from the text at hand to its first paint. */
async function open(kind: 'reader' | 'plain', language: Language, bytes: number): Promise<number> {
  const source = makeSource(language, bytes);
  const scroller = document.createElement('div');
  scroller.style.cssText = 'position: fixed; inset: 0; overflow: auto';
  const column = document.createElement('div');
  column.style.cssText = 'width: 640px; margin: 0 auto';
  scroller.append(column);
  document.body.append(scroller);
  await painted();
  let reader: SourceReader | undefined;
  const started = performance.now();
  if (kind === 'plain') fillPlainly(column, source.paragraphs);
  else {
    const options = { label: 'source', language, scroller, foldLabel: () => '' };
    reader = createSourceReader(column, source, options);
  }
  const took = (await painted()) - started;
  reader?.destroy();
  scroller.remove();
  await painted();
  return took;
}

Object.assign(window, { open, isReady: true });
