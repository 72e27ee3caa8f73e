import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { findCode } from '../../shared/codebook/codebook-schema';
import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { togglePin, usePinnedCodes } from '../notebook-data/pinned-codes';
import { deleteCode, openCodebookDialog, setRetired } from './codebook-state';

/** Where a menu opens, in CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

export interface CodeMenuProps {
  readonly codeId: string;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

/** What can be done with one code besides writing in its fields. */
export function CodeMenu({ codeId, place, onClose }: CodeMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const codebook = useNotebookData((data) => data.codebook);
  const isPinned = usePinnedCodes().includes(codeId);
  const code = codebook && findCode(codebook.codebook, codeId)?.code;
  if (!code) return null;
  const isUsed = (codebook.usage[codeId] ?? 0) > 0;
  const items: { id: string; key: MessageKey; run: () => void; isDisabled?: boolean }[] = [
    {
      id: 'pin',
      key: isPinned ? 'codebook.menu.unpin' : 'codebook.menu.pin',
      run: () => void togglePin(codeId),
    },
    { id: 'rename', key: 'codebook.menu.rename', run: () => openCodebookDialog({ kind: 'rename', codeId }) },
    { id: 'move', key: 'codebook.menu.move', run: () => openCodebookDialog({ kind: 'move', codeId }) },
    { id: 'merge', key: 'codebook.menu.merge', run: () => openCodebookDialog({ kind: 'merge', codeId }) },
    {
      id: 'split',
      key: 'codebook.menu.split',
      run: () => openCodebookDialog({ kind: 'split', codeId, into: [] }),
    },
    {
      id: 'retire',
      key: code.isRetired ? 'codebook.menu.bringBack' : 'codebook.menu.retire',
      run: () => void setRetired(codeId, !code.isRetired),
    },
    {
      id: 'delete',
      key: isUsed ? 'codebook.menu.deleteUsed' : 'codebook.menu.delete',
      run: () => void deleteCode(codeId),
      isDisabled: isUsed,
    },
  ];
  const run = (id: string): void => {
    onClose();
    // After the menu is gone, so that a dialog has the focus to itself.
    setTimeout(() => items.find((item) => item.id === id)?.run(), 0);
  };
  return (
    <>
      <span ref={anchor} className="code-menu__anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        className="popover"
        aria-label={message('codebook.menu')}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
      >
        <Menu
          className="list-box"
          aria-label={message('codebook.menu')}
          autoFocus="first"
          disabledKeys={items.filter((item) => item.isDisabled).map((item) => item.id)}
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
