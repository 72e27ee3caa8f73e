import { HeadingNode } from '@lexical/rich-text';
import { $getNodeByKey, mergeRegister, type LexicalEditor } from 'lexical';
import type { SectionRole } from '../../../shared/memo/memo-document';
import { message } from '../../messages/messages';
import { $getSectionRole } from './memo-nodes';

/** Shows, in an empty section of a skeleton, what belongs there. Drawn by CSS; never part of the text. */
export function registerSectionHints(editor: LexicalEditor): () => void {
  const headings = new Map<string, { element: HTMLElement; role: SectionRole }>();
  let hinted = new Set<HTMLElement>();
  const refresh = (): void => {
    const now = new Set<HTMLElement>();
    for (const { element, role } of headings.values()) {
      const place = emptyPlaceBelow(element);
      if (!place) continue;
      now.add(place);
      place.dataset.hint = message(`memo.editor.hint.${role}`);
    }
    for (const element of hinted) if (!now.has(element)) delete element.dataset.hint;
    hinted = now;
  };
  return mergeRegister(
    editor.registerMutationListener(
      HeadingNode,
      (changes) => {
        editor.read(() => {
          for (const [key, change] of changes) {
            const node = $getNodeByKey<HeadingNode>(key);
            const element = editor.getElementByKey(key);
            const role = change === 'destroyed' || !node ? null : $getSectionRole(node);
            if (role && element) headings.set(key, { element, role });
            else headings.delete(key);
          }
        });
        refresh();
      },
      { skipInitialization: false },
    ),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) refresh();
    }),
  );
}

/** The empty paragraph that is all there is of a section, or the heading itself where nothing follows it. */
function emptyPlaceBelow(heading: HTMLElement): HTMLElement | null {
  const below = heading.nextElementSibling;
  if (!(below instanceof HTMLElement) || isHeading(below)) return heading;
  // A citation has no text of its own: its number is drawn.
  const isEmpty =
    below.localName === 'p' &&
    below.textContent === '' &&
    [...below.children].every(({ localName }) => localName === 'br');
  return isEmpty && (below.nextElementSibling === null || isHeading(below.nextElementSibling)) ? below : null;
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName);
}
