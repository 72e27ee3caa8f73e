import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import type { ClaimRow, Evidence } from '../../shared/claim/claim-schema';
import { call } from '../desktop/desktop';
import {
  openPlaceMenu,
  useReading,
  type PlaceMenu as OpenMenu,
  type Reading,
} from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import {
  codeName,
  copySelectionWithCitation,
  copyWithCitation,
  removeCode,
  removePassage,
} from './tagging-actions';
import { openTagBar } from './tagging-state';
import './PlaceMenu.css';

interface Entry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What can be done at a place of the text: with the selection, with each passage that is there, with a link. */
export function PlaceMenu() {
  const { menu, reading } = useReading();
  const claims = useNotebookData((data) => data.claims);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const anchor = useRef<HTMLSpanElement>(null);
  if (!menu || !reading) return null;
  const sections = sectionsOf(menu, reading, claims, isWritable).filter(({ entries }) => entries.length > 0);
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

function sectionsOf(
  menu: OpenMenu,
  reading: Reading,
  claims: readonly ClaimRow[],
  isWritable: boolean,
): Section[] {
  const passages = menu.place.passages.flatMap((key) => {
    const claim = claims.find(({ evidence }) => evidence.some(({ id }) => id === key));
    const evidence = claim?.evidence.find(({ id }) => id === key);
    return claim && evidence ? [passageSection(claim, evidence, isWritable)] : [];
  });
  return [selectionSection(reading, isWritable), ...passages, linkSection(menu.place.link)];
}

function selectionSection(reading: Reading, isWritable: boolean): Section {
  const words = reading.reader.selectedText;
  const entries: Entry[] = [];
  if (reading.range) {
    if (isWritable) entries.push({ id: 'tag', label: message('tagging.menu.tag'), run: openTagBar });
    entries.push(
      {
        id: 'copy',
        label: message('tagging.menu.copy'),
        run: () => void call('clipboard.write', { text: words }),
      },
      { id: 'cite', label: message('tagging.copy'), run: () => void copySelectionWithCitation(reading) },
    );
  }
  return { id: 'selection', title: '', entries };
}

function passageSection(claim: ClaimRow, evidence: Evidence, isWritable: boolean): Section {
  const entries: Entry[] = [
    {
      id: `open ${evidence.id}`,
      label: message('tagging.menu.openClaim'),
      run: () => inspect({ kind: 'claim', id: claim.id, evidenceId: evidence.id }),
    },
    {
      id: `cite ${evidence.id}`,
      label: message('tagging.copy'),
      run: () => {
        const place = { start: evidence.start, end: evidence.end, labels: claim.pages?.[evidence.id] ?? [] };
        void copyWithCitation(evidence.sourceId, evidence.quote, place, claim.id);
      },
    },
  ];
  if (isWritable) {
    for (const tag of claim.codes) {
      entries.push({
        id: `code ${evidence.id} ${tag.codeId}`,
        label: message('tagging.menu.removeCode', { code: codeName(tag.codeId) }),
        run: () => void removeCode(claim.id, tag),
      });
    }
    // The last passage of a claim goes with the claim, which the inspector deletes.
    if (claim.evidence.length > 1) {
      entries.push({
        id: `passage ${evidence.id}`,
        label: message('tagging.menu.removePassage'),
        run: () => void removePassage(claim.id, evidence),
      });
    }
  }
  return { id: evidence.id, title: `“${shorten(evidence.quote)}”`, entries };
}

function linkSection(target: string | null): Section {
  if (target === null) return { id: 'link', title: '', entries: [] };
  const isWeb = target.startsWith('https://');
  const entries: Entry[] = [
    {
      id: 'copyLink',
      label: message('tagging.menu.copyLink'),
      run: () => void call('clipboard.write', { text: target }),
    },
  ];
  if (isWeb) {
    const label = message('tagging.menu.openLink', { target: shorten(target) });
    entries.unshift({ id: 'openLink', label, run: () => void call('link.open', { url: target }) });
  }
  return { id: 'link', title: '', entries };
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > 44 ? `${characters.slice(0, 43).join('')}…` : characters.join('');
}
