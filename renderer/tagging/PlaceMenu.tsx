import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components';
import { openPlaceMenu, useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { MenuAtPlace } from '../ui/MenuAtPlace';
import { sectionsOf } from './place-sections';
import './PlaceMenu.css';

/** What can be done at a place of the text: with the selection, with each passage that is there, with a link. */
export function PlaceMenu() {
  const { menu, reading } = useReading();
  const claims = useNotebookData((data) => data.claims);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  if (!menu || !reading) return null;
  const sections = sectionsOf(menu, reading, claims, isWritable);
  if (sections.length === 0) return null;
  const close = (isChosen: boolean): void => {
    openPlaceMenu(null);
    if (!isChosen) reading.reader.focus();
  };
  const entries = sections.flatMap((section) => section.entries);
  return (
    <MenuAtPlace
      label={message('tagging.menu')}
      place={menu}
      onClose={close}
      onChoose={(id) => entries.find((entry) => entry.id === id)?.run()}
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
    </MenuAtPlace>
  );
}
