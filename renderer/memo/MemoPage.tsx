import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { CheckBar } from './checks/CheckBar';
import { CheckMargin } from './checks/CheckMargin';
import { CheckPanel } from './checks/CheckPanel';
import { useCheckPanel } from './checks/use-check-panel';
import { useMemoChecks } from './checks/use-memo-checks';
import { CitationCard } from './CitationCard';
import { ExportDialog } from './ExportDialog';
import { MemoFindBar } from './find/MemoFindBar';
import { useFindBar } from './find/use-find-bar';
import { LinkField } from './LinkField';
import { LiveBlocks } from './live/LiveBlocks';
import type { MemoDraft } from './memo-draft';
import { useDraftFailures } from './memo-drafts';
import { MemoMenuList } from './MemoMenuList';
import { useMemoOutline } from './outline/use-memo-outline';
import { MemoTitle } from './MemoTitle';
import { MemoToolbar } from './MemoToolbar';
import { VersionsDialog } from './VersionsDialog';
import { useIsMine, useMemoCommands } from './use-memo-commands';
import { useMemoEditor } from './use-memo-editor';
import { useMemoTarget } from './use-memo-target';
import { useTextCount } from './use-text-count';

/** The open memo. React draws its frame; what is typed stays between the editor and its draft. */
export function MemoPage({ draft, paneIndex }: { readonly draft: MemoDraft; readonly paneIndex: number }) {
  const isReadOnly = useNotebookData((data) => Boolean(data.notebook?.readOnly));
  const [isExporting, setExporting] = useState(false);
  const [isShowingVersions, setShowingVersions] = useState(false);
  const count = useTextCount(draft);
  const memo = useMemoEditor(draft, isReadOnly, count.refresh);
  const checks = useMemoChecks(draft, memo.editor);
  const panel = useCheckPanel(memo.editor);
  const isMine = useIsMine(paneIndex);
  useMemoCommands({
    draft,
    isMine,
    memo,
    openExport: () => setExporting(true),
    openChecks: panel.toggle,
    openVersions: () => setShowingVersions(true),
  });
  const finding = useFindBar(memo, { paneIndex, isReadOnly });
  useMemoOutline(draft, memo, isMine);
  useReloads(draft);
  useMemoTarget(draft, memo.editor);
  return (
    <div className="memo-view">
      {isReadOnly ? null : (
        <MemoToolbar state={memo.toolbar} run={memo.run} onExport={() => setExporting(true)} />
      )}
      <SaveFailure draft={draft} />
      {finding.bar ? (
        <MemoFindBar
          memoId={draft.id}
          memo={memo}
          bar={finding.bar}
          isActive={finding.isActive}
          isReadOnly={isReadOnly}
          onReplacing={finding.open}
          onClose={finding.close}
        />
      ) : null}
      <div className="memo-view__scroll">
        <div className="memo-view__sheet">
          <MemoTitle draft={draft} title={memo.title} isReadOnly={isReadOnly} onLeave={memo.focusStart} />
          <div className="memo-view__body">
            <div ref={memo.textRef} className="memo-view__text" />
            {checks ? (
              <CheckMargin checks={checks} editor={memo.editor} text={memo.textRef} onOpen={panel.open} />
            ) : null}
          </div>
          <ol
            ref={memo.footnotesRef}
            className="memo-footnotes"
            aria-label={message('memo.view.footnotes')}
            hidden
          />
        </div>
      </div>
      {panel.isOpen && checks ? (
        <CheckPanel
          memoId={draft.id}
          checks={checks}
          chosen={panel.chosen}
          isReadOnly={isReadOnly}
          onChoose={panel.choose}
          onGo={panel.go}
          onClose={panel.close}
        />
      ) : null}
      <div className="memo-view__count">
        <CheckBar checks={checks} isOpen={panel.isOpen} onToggle={panel.toggle} />
        <AriaButton className="check-bar memo-view__outline" onPress={() => runCommand('memo.outline')}>
          {message('memo.outline.label')}
        </AriaButton>
        <span>{message('memo.view.count', { words: count.words, han: count.han })}</span>
      </div>
      <LiveBlocks memoId={draft.id} blocks={memo.liveBlocks} editor={memo.editor} isReadOnly={isReadOnly} />
      {memo.menu ? (
        <MemoMenuList key={memo.menu.kind} memoId={draft.id} menu={memo.menu} keys={memo.menuKeys} />
      ) : null}
      {memo.link ? <LinkField request={memo.link} run={memo.run} onClose={memo.closeLink} /> : null}
      {memo.card ? (
        <CitationCard
          memoId={draft.id}
          target={memo.card}
          change={isReadOnly ? null : memo.changeCitation}
          onClose={memo.closeCard}
          hold={memo.holdCard}
        />
      ) : null}
      {isShowingVersions ? (
        <VersionsDialog memoId={draft.id} onClose={() => setShowingVersions(false)} />
      ) : null}
      {isExporting ? (
        <ExportDialog
          memoId={draft.id}
          onClose={() => setExporting(false)}
          onGoToFinding={(id) => {
            setExporting(false);
            panel.open(id);
          }}
        />
      ) : null}
    </div>
  );
}

/** Follows changes of the memo that were not made here. */
function useReloads(draft: MemoDraft): void {
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === draft.id)?.revision);
  useEffect(() => {
    if (revision !== undefined && revision !== draft.baseRevision && !draft.isBusy) void draft.reload();
  }, [draft, revision]);
}

function SaveFailure({ draft }: { readonly draft: MemoDraft }) {
  const failure = useDraftFailures(({ failures }) => failures.get(draft.id));
  if (!failure) return null;
  return (
    <div className="memo-view__failure" role="alert">
      <p>
        {message('memo.editor.notSaved', { reason: failure.message })} {message('memo.editor.textKept')}
      </p>
      <Button onPress={() => draft.retry()}>{message('memo.editor.retry')}</Button>
    </div>
  );
}
