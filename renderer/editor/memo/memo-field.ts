import { $findMatchingParent, $getNearestNodeFromDOMNode, mergeRegister, type LexicalEditor } from 'lexical';
import { $isLinkNode } from '@lexical/link';
import { registerClaimDrop } from './claim-drop';
import { itemsOfChip } from './citation-painter';
import { linkOfChip } from './links/memo-link-node';
import type { CitationTarget, MemoHost } from './memo-host';

/** How long the pointer rests on a chip before its card opens, in ms. */
const hoverDelay = 250;

/** What the memo's text and its footnotes share: chips, links and dropped claims. */
export function registerField(editor: LexicalEditor, root: HTMLElement, host: MemoHost): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  root.addEventListener(
    'pointerover',
    (event) => {
      const target = citationOf(event.target);
      clearTimeout(timer);
      timer = setTimeout(() => host.pointAt(target), hoverDelay);
    },
    { signal },
  );
  root.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => host.pointAt(null), hoverDelay);
    },
    { signal },
  );
  root.addEventListener('click', (event) => onClick(event, editor, host), { signal });
  return mergeRegister(registerClaimDrop(editor, root), () => {
    clearTimeout(timer);
    stop.abort();
  });
}

function citationOf(target: EventTarget | null): CitationTarget | null {
  const chip = target instanceof Element ? target.closest<HTMLElement>('[data-cites]') : null;
  return chip ? { chip, items: itemsOfChip(chip) } : null;
}

/** A click opens a citation; a link opens with Ctrl, so that its words can be edited. */
function onClick(event: MouseEvent, editor: LexicalEditor, host: MemoHost): void {
  const citation = citationOf(event.target);
  if (citation) return host.openCitation(citation);
  if (!(event.target instanceof Element)) return;
  const link = linkOfChip(event.target.closest<HTMLElement>('[data-memo-link]'));
  if (link) return host.openMemoLink(link);
  if (!event.target.closest('a')) return;
  event.preventDefault();
  if (!event.ctrlKey && !event.metaKey) return;
  const { target } = event;
  const url = editor.read(() => {
    const node = $getNearestNodeFromDOMNode(target);
    return node ? $findMatchingParent(node, $isLinkNode)?.getURL() : undefined;
  });
  if (url !== undefined) host.openLink(url);
}
