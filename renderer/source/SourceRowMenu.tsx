import type { MessageKey } from '../../shared/messages/english-messages';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { MenuAtPlace, type MenuPlace } from '../ui/MenuAtPlace';
import { MenuEntry } from '../ui/MenuButton';
import { chosenNow } from './source-order-state';

/** What can be done with the selected sources and groups. */
export function SourceRowMenu({
  place,
  onClose,
}: {
  readonly place: MenuPlace;
  readonly onClose: () => void;
}) {
  const { sourceIds, groupIds } = chosenNow();
  const [only] = sourceIds;
  const isOne = sourceIds.length + groupIds.length === 1;
  const items: { id: string; key: MessageKey }[] = [
    ...(isOne && only ? [{ id: 'open', key: 'source.report.open' } as const] : []),
    ...(isOne ? [{ id: 'source.rename', key: 'source.menu.rename' } as const] : []),
    { id: 'source.move', key: 'source.menu.move' },
    { id: 'source.newGroup', key: 'source.menu.newGroup' },
    { id: 'source.bin', key: only ? 'source.menu.bin' : 'source.menu.deleteGroup' },
  ];
  return (
    <MenuAtPlace
      label={message('source.menu')}
      place={place}
      onClose={onClose}
      onChoose={(id) => (id === 'open' && only ? openSource(only) : runCommand(id))}
    >
      {items.map(({ id, key }) => (
        <MenuEntry key={id} id={id} label={message(key)} isChange={id !== 'open'} />
      ))}
    </MenuAtPlace>
  );
}
