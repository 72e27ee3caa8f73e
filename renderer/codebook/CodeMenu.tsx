import { findCode } from '../../shared/codebook/codebook-schema';
import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { togglePin, usePinnedCodes } from '../notebook-data/pinned-codes';
import { MenuAtPlace, type MenuPlace } from '../ui/MenuAtPlace';
import { MenuEntry } from '../ui/MenuButton';
import { deleteCode, openCodebookDialog, setRetired } from './codebook-state';

export interface CodeMenuProps {
  readonly codeId: string;
  readonly place: MenuPlace;
  readonly onClose: () => void;
}

/** What can be done with one code besides writing in its fields. */
export function CodeMenu({ codeId, place, onClose }: CodeMenuProps) {
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
  return (
    <MenuAtPlace
      label={message('codebook.menu')}
      place={place}
      onClose={onClose}
      onChoose={(id) => items.find((item) => item.id === id)?.run()}
    >
      {items.map(({ id, key, isDisabled = false }) => (
        <MenuEntry key={id} id={id} label={message(key)} isChange isDisabled={isDisabled} />
      ))}
    </MenuAtPlace>
  );
}
