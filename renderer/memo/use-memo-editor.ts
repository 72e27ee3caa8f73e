import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { CitationItem } from '../../shared/memo/citation-item';
import type { MemoSummary } from '../../shared/memo/memo-schema';
import { call } from '../desktop/desktop';
import { createMemoEditor, type MemoEditor } from '../editor/memo/memo-editor';
import type {
  CitationTarget,
  MemoAction,
  MemoHost,
  MemoMenu,
  MenuKey,
  MountedLive,
  ToolbarState,
} from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import type { DraftReader, MemoDraft } from './memo-draft';
import { describeItem } from './cited-thing';
import { memoCalled } from './link-options';
import { openCited } from './open-cited';
import { openMemoLink } from './open-memo-link';
import { useKnownClaims, type KnownClaims } from './use-known-claims';

/** A link is being asked for at a place of the window. */
export interface LinkRequest {
  readonly current: string | null;
  readonly place: DOMRect;
}

/** Where an open menu says what to do with a key. */
export type MenuKeys = RefObject<((key: MenuKey) => boolean) | null>;

export interface MountedMemo {
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly footnotesRef: RefObject<HTMLOListElement | null>;
  /** The title that the notebook has; what is typed since is in the draft. */
  readonly title: string;
  readonly toolbar: ToolbarState | null;
  readonly menu: MemoMenu | null;
  readonly menuKeys: MenuKeys;
  readonly link: LinkRequest | null;
  readonly card: CitationTarget | null;
  readonly liveBlocks: readonly MountedLive[];
  readonly editor: RefObject<MemoEditor | null>;
  readonly run: (action: MemoAction) => void;
  readonly focusStart: () => void;
  readonly closeLink: () => void;
  readonly closeCard: () => void;
  /** Lets the bracket whose card is shown cite something else; nothing takes it out. */
  readonly changeCitation: (items: readonly CitationItem[]) => void;
  /** The pointer is on the card: it stays. */
  readonly holdCard: (isHeld: boolean) => void;
}

/** Mounts the editor of a draft and keeps what its frame shows: toolbar, menu, link field, citation card. */
export function useMemoEditor(draft: MemoDraft, isReadOnly: boolean, onChange: () => void): MountedMemo {
  const textRef = useRef<HTMLDivElement>(null);
  const footnotesRef = useRef<HTMLOListElement>(null);
  const editor = useRef<MemoEditor>(null);
  const menuKeys: MenuKeys = useRef(null);
  const isCardHeld = useRef(false);
  const changed = useRef(onChange);
  const [title, setTitle] = useState(draft.title);
  const [toolbar, showToolbar] = useState<ToolbarState | null>(null);
  const [menu, showMenu] = useState<MemoMenu | null>(null);
  const [link, setLink] = useState<LinkRequest | null>(null);
  const [liveBlocks, setLiveBlocks] = useState<readonly MountedLive[]>([]);
  const [card, setCard] = useState<CitationTarget | null>(null);
  const known = useKnownInEditor(draft, editor);
  useEffect(() => {
    changed.current = onChange;
  });
  useEffect(() => {
    const text = textRef.current;
    const footnotes = footnotesRef.current;
    if (!text || !footnotes) return;
    const host: MemoHost = {
      describeItem: (item) => describeItem(item, known.current),
      changed: () => {
        draft.changed();
        changed.current();
      },
      composing: () => draft.composing(),
      showToolbar,
      showMenu,
      menuKey: (key) => menuKeys.current?.(key) ?? false,
      pointAt: (target) => {
        if (target || !isCardHeld.current) setCard((shown) => (shown?.isByKey ? shown : target));
      },
      openCitation: (target) => {
        if (!openCited(target.items) || target.items.length > 1) setCard(target);
      },
      showCard: setCard,
      showLiveBlocks: setLiveBlocks,
      openLink: (url) => void openLink(url),
      memoTitle: (id) => memosNow().find((memo) => memo.id === id)?.title,
      memoCalled: (title) => memoCalled(title, memosNow()),
      openMemoLink: (target) => void openMemoLink(target, () => editor.current?.repaint()),
      askForLink: (current, place) => setLink({ current, place }),
    };
    const label = message('memo.editor.label');
    const mounted = createMemoEditor(text, {
      document: draft.document(),
      footnotes,
      label,
      isReadOnly,
      host,
    });
    editor.current = mounted;
    const detach = draft.attach(readerOf(mounted, setTitle));
    return () => {
      detach();
      editor.current = null;
      mounted.dispose();
    };
  }, [draft, isReadOnly, known]);
  return {
    textRef,
    footnotesRef,
    title,
    toolbar,
    menu,
    menuKeys,
    link,
    card,
    liveBlocks,
    editor,
    run: useCallback((action) => editor.current?.run(action), []),
    focusStart: useCallback(() => editor.current?.focusStart(), []),
    closeLink: useCallback(() => {
      setLink(null);
      editor.current?.focus();
    }, []),
    closeCard: useCallback(() => {
      isCardHeld.current = false;
      if (card?.isByKey) editor.current?.focus();
      setCard(null);
    }, [card]),
    changeCitation: (items) => {
      if (!card) return;
      editor.current?.changeCitation(card.chip, items);
      setCard(items.length === 0 ? null : { ...card, items });
    },
    holdCard: useCallback((isHeld) => {
      isCardHeld.current = isHeld;
      if (!isHeld) setCard((shown) => (shown?.isByKey ? shown : null));
    }, []),
  };
}

function readerOf(editor: MemoEditor, setTitle: (title: string) => void): DraftReader {
  return {
    read: () => editor.getDocument(),
    isComposing: () => editor.isComposing(),
    settle: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return new Promise((resolve) => setTimeout(resolve, 0));
    },
    replace: (content, title) => {
      setTitle(title);
      editor.replaceDocument(content);
    },
  };
}

function memosNow(): readonly MemoSummary[] {
  return useNotebookData.getState().memos;
}

async function openLink(url: string): Promise<void> {
  const answer = await call('link.open', { url });
  if (!answer.ok) notifyFailure(answer.failure);
}

/** What the memo knows of the claims that it cites; the chips are painted again when that or what is cited changes. */
function useKnownInEditor(draft: MemoDraft, editor: RefObject<MemoEditor | null>): RefObject<KnownClaims> {
  const known = useKnownClaims(draft.id);
  const latest = useRef(known);
  const claims = useNotebookData((data) => data.claims);
  const absent = useNotebookData((data) => data.absentClaims);
  const sources = useNotebookData((data) => data.sources);
  const searches = useNotebookData((data) => data.noneFound);
  const memos = useNotebookData((data) => data.memos);
  useEffect(() => {
    latest.current = known;
    editor.current?.repaint();
  }, [editor, known, claims, absent, sources, searches, memos]);
  return latest;
}
