import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { MessageKey } from '../../shared/messages/english-messages';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { chosenNow } from './source-order-state';

/** Where a menu opens, in CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** What can be done with the selected sources and groups. */
export function SourceRowMenu({
  place,
  onClose,
}: {
  readonly place: MenuPlace;
  readonly onClose: () => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
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
  const run = (id: string): void => {
    onClose();
    // After the menu is gone, so that a dialog has the focus to itself.
    setTimeout(() => (id === 'open' && only ? openSource(only) : runCommand(id)), 0);
  };
  return (
    <>
      <span ref={anchor} className="source-row-menu__anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        key={`${place.x} ${place.y}`}
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
      >
        <Menu
          className="list-box"
          aria-label={message('source.menu')}
          autoFocus="first"
          onAction={(key) => run(String(key))}
        >
          {items.map(({ id, key }) => (
            <MenuItem key={id} id={id} className="list-box__item">
              {message(key)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
