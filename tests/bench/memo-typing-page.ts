// The page that memo-typing.bench.mjs types into: the memo editor, or a plain contenteditable with the same content.
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import { markPlaces } from '../../shared/check/mark-places';
import { memoPlainText } from '../../shared/check/memo-text';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { MemoBlock, MemoDocument } from '../../shared/memo/memo-document';
import { createMemoEditor } from '../../renderer/editor/memo/memo-editor';
import type { MemoMark } from '../../renderer/editor/memo/memo-marks';
import type { MemoHost } from '../../renderer/editor/memo/memo-host';

const words =
  'the committee studied the annual output plan before it was submitted to the board for approval and ';
const paragraphBytes = 125;

/** A memo of about `bytes` of English with citations spread over it. */
function longMemo(bytes: number, citations: number): MemoDocument {
  const count = Math.ceil(bytes / paragraphBytes);
  const every = citations > 0 ? Math.floor(count / citations) : Infinity;
  const blocks = Array.from({ length: count }, (_, index): MemoBlock => {
    const text = words.repeat(2).slice(0, paragraphBytes);
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as ClaimId;
    const isCited = index % every === 0;
    return {
      kind: 'paragraph',
      children: [{ kind: 'text', text }, ...(isCited ? [{ kind: 'citation' as const, claimIds: [id] }] : [])],
    };
  });
  return { format: 1, blocks };
}

/** A mark in every fourth paragraph. */
function marksIn(document: MemoDocument): MemoMark[] {
  const plain = memoPlainText(document);
  const placeOf = markPlaces(plain);
  return plain.blocks.flatMap(({ start }, index): MemoMark[] => {
    const place = index % 4 === 0 ? placeOf({ start, end: start + 13 }) : null;
    return place ? [{ id: String(index), look: 'warning', place }] : [];
  });
}

/** As the window's host does: the toolbar is compared, saving reads the whole memo at most every 700 ms. */
function benchHost(read: () => MemoDocument): MemoHost {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const nothing = (): void => undefined;
  return {
    showCard: nothing,
    showLiveBlocks: nothing,
    describeItem: () => ({ standing: 'sound', summary: 'The quota was lowered by 12 per cent.' }),
    changed: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        structuredClone(read());
      }, 700);
    },
    composing: nothing,
    showToolbar: nothing,
    showMenu: nothing,
    menuKey: () => false,
    pointAt: nothing,
    memoTitle: () => undefined,
    memoCalled: () => undefined,
    openMemoLink: nothing,
    openCitation: nothing,
    openLink: nothing,
    askForLink: nothing,
  };
}

/** Milliseconds from each key to the frame that shows it. */
const delays: number[] = [];
Object.assign(window, { delays });
const channel = new MessageChannel();
const waiting: number[] = [];
channel.port1.onmessage = () => {
  for (const at of waiting.splice(0)) delays.push(performance.now() - at);
};
window.addEventListener(
  'keydown',
  (event) => {
    const at = event.timeStamp;
    requestAnimationFrame(() => {
      waiting.push(at);
      channel.port2.postMessage(null);
    });
  },
  true,
);

const options = new URLSearchParams(location.search);
const scroller = document.createElement('div');
scroller.style.cssText = 'height: 100vh; overflow: auto; padding: 24px 200px';
const field = document.createElement('div');
const footnotes = document.createElement('ol');
scroller.append(field, footnotes);
document.body.append(scroller);
const started = performance.now();
const memo = longMemo(Number(options.get('bytes')), Number(options.get('citations')));
const editor = createMemoEditor(field, {
  document: memo,
  footnotes,
  label: 'memo',
  isReadOnly: false,
  host: benchHost(() => editor.getDocument()),
});
// As after a check: the application makes none while typing goes on.
if (options.get('checks') === '1') editor.mark(marksIn(memo));
Object.assign(window, { openedIn: performance.now() - started });
if (options.get('kind') === 'plain') {
  const copy = field.cloneNode(true) as HTMLElement;
  editor.dispose();
  for (const chip of copy.querySelectorAll<HTMLElement>('.memo-citation')) chip.contentEditable = 'false';
  field.replaceWith(copy);
}
Object.assign(window, { isReady: true });
