import type { ClaimRow } from '../../shared/claim/claim-schema';
import { call } from '../desktop/desktop';
import type { PlaceMenu, Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { copyOut } from '../notebook-data/copy-out';
import { nameOfCode } from '../notebook-data/name-of-code';
import { removeTag } from '../notebook-data/keep-claim';
import {
  beginAdjusting,
  joinWithNeighbour,
  searchSelected,
  splitPassage,
  type Passage,
} from './passage-actions';
import { copySelectionWithCitation, copyWithCitation, removeCode } from './tagging-actions';
import { openTagBar } from './tagging-state';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What can be done at a place of the text: with the selection, with each passage that is there, with a link. */
export function sectionsOf(
  menu: PlaceMenu,
  reading: Reading,
  claims: readonly ClaimRow[],
  isWritable: boolean,
): Section[] {
  const passages = menu.place.passages.flatMap((key) => {
    const claim = claims.find(({ evidence }) => evidence.some(({ id }) => id === key));
    const evidence = claim?.evidence.find(({ id }) => id === key);
    if (!claim || !evidence) return [];
    const passage = { claim, evidence };
    const editing = isWritable ? editingEntries(passage, reading, menu.place.position) : [];
    const entries = [...readingEntries(passage), ...editing];
    return [{ id: evidence.id, title: `“${shorten(evidence.quote)}”`, entries }];
  });
  const sections = [selectionSection(reading, isWritable), ...passages, linkSection(menu.place.link)];
  return sections.filter(({ entries }) => entries.length > 0);
}

function selectionSection(reading: Reading, isWritable: boolean): Section {
  if (!reading.range) return { id: 'selection', title: '', entries: [] };
  const words = reading.reader.selectedText;
  const tagging: Entry[] = [
    { id: 'tag', label: message('tagging.menu.tag'), run: openTagBar },
    { id: 'everywhere', label: message('tagging.menu.everywhere'), run: () => searchSelected(reading) },
  ];
  const copying: Entry[] = [
    {
      id: 'copy',
      label: message('tagging.menu.copy'),
      run: () => void copyOut({ text: words }, message('tagging.copied.words')),
    },
    { id: 'cite', label: message('tagging.copy'), run: () => void copySelectionWithCitation(reading) },
  ];
  return { id: 'selection', title: '', entries: isWritable ? [...tagging, ...copying] : copying };
}

function readingEntries({ claim, evidence }: Passage): Entry[] {
  return [
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
}

function editingEntries(passage: Passage, reading: Reading, position: number): Entry[] {
  const { claim, evidence } = passage;
  const entry = (action: string, label: string, run: () => void): Entry => ({
    id: `${action} ${evidence.id}`,
    label,
    run,
  });
  const isInside = position > evidence.start && position < evidence.end;
  return [
    entry('adjust', message('tagging.menu.adjust'), () => beginAdjusting(reading, passage)),
    ...(isInside
      ? [entry('split', message('tagging.menu.split'), () => void splitPassage(passage, position))]
      : []),
    entry('join', message('tagging.menu.join'), () => void joinWithNeighbour(reading, passage)),
    ...(claim.codes.length > 1
      ? claim.codes.map((tag) =>
          entry(
            `code ${tag.codeId}`,
            message('tagging.menu.removeCode', { code: nameOfCode(tag.codeId) }),
            () => void removeCode(claim.id, tag),
          ),
        )
      : []),
    entry('remove', message('tagging.menu.removeTag'), () => void removeTag(claim, evidence)),
  ];
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
