import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { call } from '../desktop/desktop';
import { createMemoEditor, type MemoEditor } from '../editor/memo/memo-editor';
import type {
  CitationTarget,
  CitedClaim,
  MemoAction,
  MemoHost,
  MemoMenu,
  MenuKey,
  ToolbarState,
} from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { askForClaims } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import type { DraftReader, MemoDraft } from './memo-draft';
import { openCitedClaim } from './open-cited-claim';

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
  readonly editor: RefObject<MemoEditor | null>;
  readonly run: (action: MemoAction) => void;
  readonly focusStart: () => void;
  readonly closeLink: () => void;
  readonly closeCard: () => void;
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
  const [card, setCard] = useState<CitationTarget | null>(null);
  const describeClaim = useDescribedClaims(editor);
  useEffect(() => {
    changed.current = onChange;
  });
  useEffect(() => {
    const text = textRef.current;
    const footnotes = footnotesRef.current;
    if (!text || !footnotes) return;
    const host: MemoHost = {
      describeClaim: (id) => describeClaim.current(id),
      changed: () => {
        draft.changed();
        changed.current();
      },
      composing: () => draft.composing(),
      showToolbar,
      showMenu,
      menuKey: (key) => menuKeys.current?.(key) ?? false,
      pointAt: (target) => {
        if (target || !isCardHeld.current) setCard(target);
      },
      openCitation: (target) => {
        if (!openCitedClaim(target.claimIds) || target.claimIds.length > 1) setCard(target);
      },
      openLink: (url) => void openLink(url),
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
  }, [draft, isReadOnly, describeClaim]);
  return {
    textRef,
    footnotesRef,
    title,
    toolbar,
    menu,
    menuKeys,
    link,
    card,
    editor,
    run: useCallback((action) => editor.current?.run(action), []),
    focusStart: useCallback(() => editor.current?.focusStart(), []),
    closeLink: useCallback(() => {
      setLink(null);
      editor.current?.focus();
    }, []),
    closeCard: useCallback(() => {
      isCardHeld.current = false;
      setCard(null);
    }, []),
    holdCard: useCallback((isHeld) => {
      isCardHeld.current = isHeld;
      if (!isHeld) setCard(null);
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

async function openLink(url: string): Promise<void> {
  const answer = await call('link.open', { url });
  if (!answer.ok) notifyFailure(answer.failure);
}

const longestSummary = 160;

/** What the chips say of their claims; they are painted again when a claim changes. */
function useDescribedClaims(editor: RefObject<MemoEditor | null>): RefObject<(id: ClaimId) => CitedClaim> {
  const claims = useNotebookData((data) => data.claims);
  const absent = useNotebookData((data) => data.absentClaims);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const describe = (id: ClaimId): CitedClaim => {
    const claim = byId.get(id);
    if (!claim && absent.has(id)) {
      return { standing: 'missing', summary: message('memo.editor.missingClaim') };
    }
    if (!claim) {
      askForClaims([id]);
      return { standing: 'sound', summary: '' };
    }
    const { status } = claim;
    const standing = status === 'draft' || status === 'reviewed' ? 'sound' : status;
    return { standing, summary: claimHeadline(claim).slice(0, longestSummary) };
  };
  const latest = useRef(describe);
  useEffect(() => {
    latest.current = describe;
    editor.current?.repaint();
    // The function is made anew with each render; only other claims change what it says.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [byId, absent]);
  return latest;
}
