import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator, type PopoverProps } from 'react-aria-components';
import { Button } from './Button';
import { useReadOnlyProps } from './read-only';
import './Field.css';
import './MenuButton.css';

interface MenuButtonProps {
  /** What the menu is called; also on the button unless something else is shown there. */
  readonly label: string;
  readonly shown?: string | undefined;
  readonly icon?: LucideIcon;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  /** Does what the entry with an id stands for. */
  readonly onAction: (id: string) => void;
  /** Entries, parted by lines. */
  readonly children: ReactNode;
}

/** A quiet button with a menu below it. */
export function MenuButton(props: MenuButtonProps) {
  const { label, shown = label, icon: Icon, placement = 'bottom start', onAction, children } = props;
  return (
    <MenuTrigger>
      <Button tone="quiet" {...(shown !== label && { 'aria-label': label })}>
        {Icon ? <Icon size={14} aria-hidden /> : null} {shown} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement={placement}>
        <Menu className="list-box" aria-label={label} onAction={(id) => onAction(String(id))}>
          {children}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuEntryProps {
  readonly id: string;
  readonly label: string;
  /** A second line below it. */
  readonly note?: string;
  readonly isDisabled?: boolean;
  /** It changes the notebook: where that can only be read, it cannot be chosen. */
  readonly isChange?: boolean;
}

/** Something to choose in the menu of a button. */
export function MenuEntry({ id, label, note, isDisabled = false, isChange = false }: MenuEntryProps) {
  return (
    <MenuItem
      id={id}
      className="list-box__item"
      textValue={label}
      isDisabled={isDisabled}
      {...useReadOnlyProps(isChange)}
    >
      {note === undefined ? (
        label
      ) : (
        <>
          <span>{label}</span>
          <span className="list-box__note">{note}</span>
        </>
      )}
    </MenuItem>
  );
}

/** Parts entries of one kind from those of another. */
export function MenuLine() {
  return <Separator className="menu-line" />;
}
