import {
  ClipboardPaste,
  FileInput,
  FileOutput,
  FilePlus2,
  FolderPlus,
  ListPlus,
  Plus,
  SearchX,
  Table2,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { changingCommands } from '../../shared/application/changing-commands';
import { AnalysisList } from '../analysis/AnalysisList';
import { ClaimList } from '../claim/ClaimList';
import { CodeList } from '../codebook/CodeList';
import { EntityList } from '../entity/EntityList';
import { runCommand } from '../commands/command-registry';
import { MemoList } from '../memo/MemoList';
import { message } from '../messages/messages';
import type { MessageKey } from '../../shared/messages/english-messages';
import { useNavigation, type ListView } from '../navigation/navigation-state';
import { SearchList } from '../search/SearchList';
import { SourceList } from '../source/SourceList';
import { IconButton } from '../ui/IconButton';
import { shortcutOf } from './use-application-commands';

interface Tool {
  readonly icon: LucideIcon;
  readonly command: string;
}

const tools: Readonly<Record<ListView, readonly Tool[]>> = {
  sources: [
    { icon: FileInput, command: 'source.import' },
    { icon: ClipboardPaste, command: 'source.paste' },
    { icon: FolderPlus, command: 'source.newGroup' },
    { icon: Trash2, command: 'source.openBin' },
  ],
  claims: [{ icon: Table2, command: 'claim.table' }],
  entities: [],
  analysis: [],
  search: [{ icon: SearchX, command: 'search.records' }],
  memos: [{ icon: FilePlus2, command: 'memo.new' }],
  codebook: [
    { icon: Plus, command: 'codebook.newCode' },
    { icon: ListPlus, command: 'codebook.newDimension' },
    { icon: FileInput, command: 'codebook.import' },
    { icon: FileOutput, command: 'codebook.exportJson' },
  ],
};

/** The list beside the rail: sources, claims, memos, codes, views of the analysis, or what is searched for. */
export function ListPanel() {
  const list = useNavigation((navigation) => navigation.list);
  const title = message(`window.list.${list}`);
  return (
    <section className="panel" aria-label={title} data-pane>
      <header className="panel__header">
        {list === 'claims' || list === 'entities' ? (
          <ClaimListSwitch list={list} />
        ) : (
          <h2 className="panel__title">{title}</h2>
        )}
        <div className="panel__tools">
          {tools[list].map(({ icon, command }) => (
            <IconButton
              key={command}
              icon={icon}
              isChange={changingCommands.includes(command)}
              label={message(`application.command.${command}` as MessageKey)}
              shortcut={shortcutOf(command)}
              onPress={() => runCommand(command)}
            />
          ))}
        </div>
      </header>
      <List list={list} />
    </section>
  );
}

/** Claims, or what they are about. */
function ClaimListSwitch({ list }: { readonly list: 'claims' | 'entities' }) {
  return (
    <h2 className="panel__title panel__switch">
      {(['claims', 'entities'] as const).map((view) => (
        <button
          key={view}
          type="button"
          className="panel__switch-part"
          aria-pressed={view === list}
          onClick={() => runCommand(`go.${view}`)}
        >
          {message(`window.list.${view}`)}
        </button>
      ))}
    </h2>
  );
}

function List({ list }: { readonly list: ListView }) {
  if (list === 'sources') return <SourceList />;
  if (list === 'claims') return <ClaimList />;
  if (list === 'entities') return <EntityList />;
  if (list === 'memos') return <MemoList />;
  if (list === 'analysis') return <AnalysisList />;
  if (list === 'search') return <SearchList />;
  return <CodeList />;
}
