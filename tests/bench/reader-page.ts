// The page that reader.bench.mjs opens texts in: the reader, or plain paragraphs with the reader's style. The text is at
// hand, as in the design's table; nothing else is in the page.
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import { createSourceReader, type SourceReader } from '../../renderer/editor/reader/source-reader';
import type { ReaderPassage } from '../../renderer/editor/reader/reader-passages';
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

/** Passages that overlap each other all over a text, in all dimensions and of all lengths up to some sentences. */
function makePassages(length: number, count: number): ReaderPassage[] {
  const pitch = Math.floor((length - 2000) / count);
  return Array.from({ length: count }, (_, index) => ({
    key: `p${index}`,
    start: index * pitch,
    end: index * pitch + 40 + ((index * 7919) % 1200),
    codes: [{ codeId: `c${index % 45}`, dimension: `D${(index % 9) + 1}`, polarity: 'affirmed' as const }],
    description: '',
  }));
}

/** The text that the goals of the design are measured on; open until `leave`. */
let stage: { scroller: HTMLElement; reader: SourceReader | null; passages: ReaderPassage[]; length: number };
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ entryTypes: ['longtask'] });

/** Opens a text with passages, or as plain paragraphs, and leaves it open. */
async function enter(kind: 'reader' | 'plain', bytes: number, count: number): Promise<Entered> {
  const source = makeSource('en', bytes);
  const passages = makePassages(source.text.length, count);
  const scroller = document.createElement('div');
  scroller.style.cssText = 'position: fixed; inset: 0; overflow: auto';
  const column = document.createElement('div');
  column.style.cssText = 'width: 640px; margin: 0 auto';
  scroller.append(column);
  document.body.append(scroller);
  await painted();
  await pause(300);
  longest = 0;
  const started = performance.now();
  let reader: SourceReader | null = null;
  if (kind === 'plain') fillPlainly(column, source.paragraphs);
  else {
    reader = createSourceReader(column, source, {
      label: 'source',
      language: 'en',
      scroller,
      foldLabel: () => '',
    });
    reader.setPassages(passages);
  }
  const took = (await painted()) - started;
  await pause(1500);
  stage = { scroller, reader, passages, length: source.text.length };
  return { took, longest };
}
interface Entered {
  readonly took: number;
  readonly longest: number;
}

function leave(): Promise<number> {
  stage.reader?.destroy();
  stage.scroller.remove();
  return painted();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Milliseconds from frame to frame while the text scrolls `pixels` a frame. */
async function scrolled(frames: number, pixels: number): Promise<number[]> {
  const times: number[] = [];
  for (let frame = 0; frame <= frames; frame++) {
    times.push(await new Promise(requestAnimationFrame));
    stage.scroller.scrollTop += pixels;
  }
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

/** Milliseconds to paint after jumping to places all over the text. */
async function jumped(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let jump = 0; jump < count; jump++) {
    await painted();
    const started = performance.now();
    stage.scroller.scrollTop = ((jump * 7919) % 1000) * (stage.scroller.scrollHeight / 1000);
    times.push((await painted()) - started);
  }
  return times;
}

/** Milliseconds to go to passages all over the text, and how many of them are exactly in the window then. */
async function gone(count: number): Promise<{ times: number[]; exact: number }> {
  const times: number[] = [];
  let exact = 0;
  for (let step = 0; step < count; step++) {
    const passage = stage.passages[(step * 1231) % stage.passages.length];
    if (!passage || !stage.reader) continue;
    await painted();
    const started = performance.now();
    stage.reader.goTo(passage);
    times.push((await painted()) - started);
    exact += Number(stage.reader.places.shownWithin(0).includes(passage.key));
  }
  return { times, exact };
}

/** Milliseconds of script to add or remove a tag in sight and to its paint, beside an empty frame. */
async function tagged(count: number): Promise<{ script: number[]; paint: number[]; empty: number[] }> {
  const { reader } = stage;
  const [script, paint, empty]: [number[], number[], number[]] = [[], [], []];
  if (!reader) return { script, paint, empty };
  const top = reader.places.topPosition;
  const codes = [{ codeId: 'c1', dimension: 'D2', polarity: 'affirmed' as const }];
  const extra = { key: 'extra', start: top + 20, end: top + 90, codes, description: '' };
  for (let round = 0; round < count; round++) {
    await painted();
    const before = performance.now();
    empty.push((await painted()) - before);
    const started = performance.now();
    reader.setPassages(round % 2 === 0 ? [...stage.passages, extra] : stage.passages);
    script.push(performance.now() - started);
    paint.push((await painted()) - started);
  }
  return { script, paint, empty };
}

Object.assign(window, { open, enter, leave, scrolled, jumped, gone, tagged, isReady: true });
