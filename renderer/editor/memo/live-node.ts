import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import { emptyLiveBlock, liveBlockSchema, type LiveBlock } from '../../../shared/memo/live-block';
import { message } from '../../messages/messages';
import { isSameState } from './same-state';

const liveState = createState('live', { parse: parseLive, isEqual: isSameState });

function parseLive(value: unknown): LiveBlock {
  const parsed = liveBlockSchema.safeParse(value);
  return parsed.success ? parsed.data : emptyLiveBlock('dimension-grid');
}

/** What would be typed into the memo's text otherwise; inside the block it belongs to the block's own fields. */
const ownEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'dragstart',
  'drop',
  'compositionstart',
  'compositionend',
  'click',
  'pointerdown',
  'mousedown',
] as const;

/**
 * A block that is fed from claims. It holds what is typed into it as data; the host draws it into the element inside
 * its own, and none of what happens there reaches the editor.
 */
export class LiveNode extends DecoratorNode<null> {
  override $config() {
    return this.config('live', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: liveState }],
    });
  }

  getLive(): LiveBlock {
    return $getState(this, liveState);
  }

  setLive(live: LiveBlock): this {
    return $setState(this, liveState, live);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'memo-live';
    element.contentEditable = 'false';
    const place = document.createElement('div');
    place.dataset.live = this.getKey();
    element.append(place);
    for (const name of ownEvents) element.addEventListener(name, (event) => event.stopPropagation());
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p');
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return `[${message(`memo.live.${this.getLive().kind}`)}]`;
  }

  override isInline(): false {
    return false;
  }
}

export function $createLiveNode(live: LiveBlock): LiveNode {
  return $create(LiveNode).setLive(live);
}

export function $isLiveNode(node: LexicalNode | null | undefined): node is LiveNode {
  return node instanceof LiveNode;
}
