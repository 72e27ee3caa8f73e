import {
  CircleHelp,
  Grid3x3,
  Library,
  NotebookPen,
  Quote,
  Search,
  Settings,
  Tags,
  type LucideIcon,
} from 'lucide-react';
import { message } from '../messages/messages';
import { useNavigation, type ListView } from '../navigation/navigation-state';
import { runCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { IconButton } from '../ui/IconButton';
import { shortcutOf } from './use-application-commands';
import './Rail.css';

const places: readonly { readonly list: ListView; readonly icon: LucideIcon }[] = [
  { list: 'sources', icon: Library },
  { list: 'claims', icon: Quote },
  { list: 'memos', icon: NotebookPen },
  { list: 'codebook', icon: Tags },
  { list: 'analysis', icon: Grid3x3 },
  { list: 'search', icon: Search },
];

/** Where a list stands in the rail: entities are what claims are about, and stand with them. */
function placeOf(list: ListView): ListView {
  return list === 'entities' ? 'claims' : list;
}

/** The parts of the notebook, at the left edge. */
export function Rail() {
  const list = useNavigation((navigation) => navigation.list);
  const isListOpen = useNotebookData((data) => data.settings.layout.listOpen);
  const press = (place: ListView): void => {
    if (place === placeOf(list) && isListOpen) runCommand('view.toggleList');
    else runCommand(`go.${place}`);
  };
  return (
    <nav className="rail" aria-label={message('window.rail')} data-pane>
      {places.map(({ list: place, icon }) => (
        <IconButton
          key={place}
          icon={icon}
          size={20}
          tooltipSide="right"
          label={message(`window.list.${place}`)}
          shortcut={shortcutOf(`go.${place}`)}
          isPressed={placeOf(list) === place && isListOpen}
          onPress={() => press(place)}
        />
      ))}
      <span className="rail__space" />
      <IconButton
        icon={CircleHelp}
        size={20}
        tooltipSide="right"
        label={message('application.command.help.open')}
        shortcut={shortcutOf('help.open')}
        onPress={() => runCommand('help.open')}
      />
      <IconButton
        icon={Settings}
        size={20}
        tooltipSide="right"
        label={message('settings.title')}
        shortcut={shortcutOf('settings.open')}
        onPress={() => runCommand('settings.open')}
      />
    </nav>
  );
}
