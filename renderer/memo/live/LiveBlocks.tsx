import { Trash2 } from 'lucide-react';
import { useEffect, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { LiveBlock } from '../../../shared/memo/live-block';
import type { LiveView } from '../../../shared/memo/live-view';
import type { MemoId } from '../../../shared/memo/memo-schema';
import { call } from '../../desktop/desktop';
import type { MemoEditor } from '../../editor/memo/memo-editor';
import type { MountedLive } from '../../editor/memo/memo-host';
import { message } from '../../messages/messages';
import { useAnswer } from '../../notebook-data/use-answer';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { IconButton } from '../../ui/IconButton';
import { AchBlock } from './AchBlock';
import { GridBlock } from './GridBlock';
import { IndicatorBlock } from './IndicatorBlock';
import './live.css';

interface LiveBlocksProps {
  readonly memoId: MemoId;
  readonly blocks: readonly MountedLive[];
  readonly editor: RefObject<MemoEditor | null>;
  readonly isReadOnly: boolean;
}

/** Draws the blocks of a memo that are fed from claims into their places in its text. */
export function LiveBlocks({ memoId, blocks, editor, isReadOnly }: LiveBlocksProps) {
  return blocks.map(({ key, place, live }) =>
    createPortal(
      <LiveFrame
        memoId={memoId}
        live={live}
        isReadOnly={isReadOnly}
        change={(next) => editor.current?.changeLive(key, next)}
        drawn={() => editor.current?.repaint()}
      />,
      place,
      key,
    ),
  );
}

interface LiveFrameProps {
  readonly memoId: MemoId;
  readonly live: LiveBlock;
  readonly isReadOnly: boolean;
  readonly change: (live: LiveBlock | null) => void;
  /** Its chips can be painted. */
  readonly drawn: () => void;
}

function LiveFrame({ memoId, live, isReadOnly, change, drawn }: LiveFrameProps) {
  const view = useLiveView(memoId, live);
  useEffect(drawn);
  return (
    <section className="live" aria-label={message(`memo.live.${live.kind}`)}>
      <div className="live__head">
        <h4>{message(`memo.live.${live.kind}`)}</h4>
        {isReadOnly ? null : (
          <IconButton
            icon={Trash2}
            size={14}
            label={message('memo.live.remove')}
            onPress={() => change(null)}
          />
        )}
      </div>
      <fieldset className="live__fields" disabled={isReadOnly}>
        <LiveContent live={live} view={view} change={change} />
      </fieldset>
    </section>
  );
}

interface LiveContentProps {
  readonly live: LiveBlock;
  readonly view: LiveView | undefined;
  readonly change: (live: LiveBlock) => void;
}

function LiveContent({ live, view, change }: LiveContentProps) {
  switch (live.kind) {
    case 'dimension-grid':
      return <GridBlock grid={live} rows={view?.kind === live.kind ? view.rows : null} change={change} />;
    case 'indicators':
      return <IndicatorBlock table={live} seen={view?.kind === live.kind ? view.rows : []} change={change} />;
    case 'ach':
      return <AchBlock matrix={live} claims={view?.kind === live.kind ? view.claims : []} change={change} />;
  }
}

/** Asked anew where what feeds the block may have changed: claims, the codebook, or what the memo cites. */
function useLiveView(id: MemoId, live: LiveBlock): LiveView | undefined {
  const claims = useNotebookData((data) => data.claimsRevision);
  const codebook = useNotebookData((data) => data.codebook?.sha256);
  const revision = useNotebookData((data) => data.memos.find((memo) => memo.id === id)?.revision);
  const answer = useAnswer([id, claims, codebook, revision, fedBy(live)].join(' '), () =>
    call('memo.live', { id, live }),
  );
  return answer?.ok ? answer.value : undefined;
}

/** The part of what is typed that decides what is computed. */
function fedBy(live: LiveBlock): string {
  if (live.kind === 'dimension-grid') return JSON.stringify(live);
  if (live.kind === 'indicators') return live.rows.map(({ codeId }) => codeId).join();
  return live.evidence.map(({ claimId }) => claimId).join();
}
