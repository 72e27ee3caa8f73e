import { useRef, type ReactNode } from 'react';
import { Menu, Popover } from 'react-aria-components';
import { afterPaint } from './after-paint';
import './MenuAtPlace.css';

/** Where a menu opens, in CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

export interface MenuAtPlaceProps {
  readonly label: string;
  readonly place: MenuPlace;
  /** It goes away: something was chosen (`isChosen`), or nothing was. */
  readonly onClose: (isChosen: boolean) => void;
  readonly disabledIds?: readonly string[];
  /** Runs after the menu is gone, so that a dialog has the focus to itself. */
  readonly onChoose: (id: string) => void;
  /** Items and sections of them. */
  readonly children: ReactNode;
}

/** A menu that opens where something was pressed. */
export function MenuAtPlace({ label, place, onClose, disabledIds, onChoose, children }: MenuAtPlaceProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-at-place" style={{ left: place.x, top: place.y }} />
      <Popover
        key={`${place.x} ${place.y}`}
        className="popover"
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose(false)}
        placement="bottom start"
      >
        <Menu
          className="list-box"
          aria-label={label}
          autoFocus="first"
          disabledKeys={disabledIds ?? []}
          onAction={(key) => {
            onClose(true);
            // The menu gives the focus back first, so that a dialog that opens now leaves it there.
            afterPaint(() => onChoose(String(key)));
          }}
        >
          {children}
        </Menu>
      </Popover>
    </>
  );
}
