import {
  Bold,
  Code,
  Download,
  Italic,
  Link,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Superscript,
  TextQuote,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import type { TextMark } from '../../shared/memo/memo-document';
import type { TextBlock } from '../editor/memo/memo-blocks';
import type { MemoAction, ToolbarState } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TableMenu } from './TableMenu';
import './MemoToolbar.css';

interface MemoToolbarProps {
  readonly state: ToolbarState | null;
  readonly run: (action: MemoAction) => void;
  readonly onExport: () => void;
}

const marks: readonly { readonly mark: TextMark; readonly icon: LucideIcon; readonly shortcut?: string }[] = [
  { mark: 'bold', icon: Bold, shortcut: 'CmdOrCtrl+B' },
  { mark: 'italic', icon: Italic, shortcut: 'CmdOrCtrl+I' },
  { mark: 'underline', icon: Underline, shortcut: 'CmdOrCtrl+U' },
  { mark: 'strikethrough', icon: Strikethrough },
  { mark: 'code', icon: Code },
];

const lists: readonly { readonly block: TextBlock; readonly icon: LucideIcon; readonly shortcut: string }[] =
  [
    { block: 'bullets', icon: List, shortcut: 'CmdOrCtrl+Shift+8' },
    { block: 'numbers', icon: ListOrdered, shortcut: 'CmdOrCtrl+Shift+7' },
    { block: 'quote', icon: Quote, shortcut: 'CmdOrCtrl+Shift+9' },
  ];

const kinds: readonly TextBlock[] = ['paragraph', 'heading-1', 'heading-2', 'heading-3'];

/** What can be done to the text, in one quiet line. Everything here has a key of its own too. */
export function MemoToolbar({ state, run, onExport }: MemoToolbarProps) {
  const isFootnote = state?.block === 'footnote';
  const kind = kinds.find((candidate) => candidate === state?.block);
  return (
    <Toolbar className="memo-toolbar" aria-label={message('memo.view.toolbar')}>
      <SelectField
        label={message('memo.editor.block')}
        isLabelHidden
        options={kinds.map((block) => ({ id: block, label: message(`memo.editor.block.${block}`) }))}
        selected={kind ?? 'paragraph'}
        onSelect={(block) => run({ kind: 'block', block: block as TextBlock })}
      />
      <Group>
        {marks.map(({ mark, icon, shortcut }) => (
          <IconButton
            key={mark}
            icon={icon}
            label={message(`memo.editor.mark.${mark}` as 'memo.editor.mark.bold')}
            shortcut={shortcut}
            isPressed={state?.marks.includes(mark) ?? false}
            onPress={() => run({ kind: 'mark', mark })}
          />
        ))}
      </Group>
      <Group>
        {lists.map(({ block, icon, shortcut }) => (
          <IconButton
            key={block}
            icon={icon}
            label={message(`memo.editor.block.${block}`)}
            shortcut={shortcut}
            isDisabled={isFootnote || state?.isInTable === true}
            isPressed={state?.block === block}
            onPress={() =>
              run({ kind: 'block', block: state?.block === block && block === 'quote' ? 'paragraph' : block })
            }
          />
        ))}
      </Group>
      <Insertions state={state} run={run} isFootnote={isFootnote} />
      <Group>
        <IconButton
          icon={Undo2}
          label={message('memo.editor.undo')}
          shortcut="CmdOrCtrl+Z"
          onPress={() => run({ kind: 'undo' })}
        />
        <IconButton
          icon={Redo2}
          label={message('memo.editor.redo')}
          shortcut="CmdOrCtrl+Shift+Z"
          onPress={() => run({ kind: 'redo' })}
        />
        <IconButton
          icon={Download}
          label={message('memo.view.export')}
          shortcut="CmdOrCtrl+E"
          onPress={onExport}
        />
      </Group>
    </Toolbar>
  );
}

interface InsertionsProps {
  readonly state: ToolbarState | null;
  readonly run: (action: MemoAction) => void;
  readonly isFootnote: boolean;
}

function Insertions({ state, run, isFootnote }: InsertionsProps) {
  return (
    <Group>
      <IconButton
        icon={TextQuote}
        label={message('memo.editor.insert.citation')}
        shortcut="CmdOrCtrl+Shift+E"
        onPress={() => run({ kind: 'ask-citation' })}
      />
      <IconButton
        icon={Superscript}
        label={message('memo.editor.insert.footnote')}
        shortcut="CmdOrCtrl+Alt+F"
        isDisabled={isFootnote}
        onPress={() => run({ kind: 'footnote' })}
      />
      <IconButton
        icon={Link}
        label={message('memo.editor.insert.link')}
        shortcut="CmdOrCtrl+Shift+K"
        isPressed={Boolean(state?.link)}
        onPress={() => run({ kind: 'ask-link' })}
      />
      <TableMenu state={state} run={run} isDisabled={isFootnote} />
      <IconButton
        icon={Minus}
        label={message('memo.editor.insert.rule')}
        isDisabled={isFootnote || state?.isInTable === true}
        onPress={() => run({ kind: 'rule' })}
      />
    </Group>
  );
}

function Group({ children }: { readonly children: React.ReactNode }) {
  return <div className="memo-toolbar__group">{children}</div>;
}
