import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { openPlaceMenu, useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { sectionsOf } from './place-sections';
import './PlaceMenu.css';

/** What can be done at a place of the text: with the selection, with each passage that is there, with a link. */
export function PlaceMenu() {
  const { menu, reading } = useReading();
  const claims = useNotebookData((data) => data.claims);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!menu || !reading) return null;
  const sections = sectionsOf(menu, reading, claims, isWritable);
  if (sections.length === 0) return null;
  const close = (): void => openPlaceMenu(null);
  const run = (id: string): void => {
    close();
    const entry = sections.flatMap(({ entries }) => entries).find((candidate) => candidate.id === id);
    // After the menu has given the focus back.
    setTimeout(() => entry?.run(), 0);
  };
  return (
    <>
      <span ref={anchor} className="place-menu__anchor" style={{ left: menu.x, top: menu.y }} />
      <Popover
        key={`${menu.x} ${menu.y}`}
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => {
          if (isOpen) return;
          close();
          reading.reader.focus();
        }}
        placement="bottom start"
      >
        <Menu
          className="list-box"
          aria-label={message('tagging.menu')}
          autoFocus="first"
          onAction={(key) => run(String(key))}
        >
          {sections.map((section, index) => (
            <MenuSection key={section.id} aria-label={section.title || message('tagging.menu')}>
              {index > 0 ? <Separator className="place-menu__line" /> : null}
              {section.title ? <Header className="place-menu__title">{section.title}</Header> : null}
              {section.entries.map((entry) => (
                <MenuItem key={entry.id} id={entry.id} className="list-box__item">
                  {entry.label}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
