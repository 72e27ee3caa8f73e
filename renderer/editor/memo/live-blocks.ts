import { $getNodeByKey, HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { LiveBlock } from '../../../shared/memo/live-block';
import { $isLiveNode, LiveNode } from './live-node';
import type { MemoHost, MountedLive } from './memo-host';

/** Changes of one block that lie closer together than this are undone together, in ms. */
const undoPause = 1500;

/** The blocks of a memo that are fed from claims: tells the host which there are, and takes its changes in. */
export class LiveBlocks {
  private readonly editor: LexicalEditor;
  private readonly host: MemoHost;
  private readonly keys = new Set<string>();
  private last = { key: '', at: Number.NEGATIVE_INFINITY };

  constructor(editor: LexicalEditor, host: MemoHost) {
    this.editor = editor;
    this.host = host;
  }

  register(): () => void {
    return this.editor.registerMutationListener(
      LiveNode,
      (changes) => {
        for (const [key, change] of changes) {
          if (change === 'destroyed') this.keys.delete(key);
          else this.keys.add(key);
        }
        this.host.showLiveBlocks(this.mounted());
      },
      { skipInitialization: false },
    );
  }

  change(key: string, live: LiveBlock | null): void {
    const isSameStep = this.last.key === key && performance.now() - this.last.at < undoPause;
    this.last = { key, at: performance.now() };
    this.editor.update(
      () => {
        const node = $getNodeByKey(key);
        if (!$isLiveNode(node)) return;
        if (live === null) node.remove();
        else node.setLive(live);
      },
      { tag: isSameStep ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG },
    );
  }

  private mounted(): MountedLive[] {
    return this.editor.read(() =>
      [...this.keys].flatMap((key): MountedLive[] => {
        const node = $getNodeByKey(key);
        const place = this.editor.getElementByKey(key)?.firstElementChild;
        return $isLiveNode(node) && place instanceof HTMLElement
          ? [{ key, place, live: node.getLive() }]
          : [];
      }),
    );
  }
}
