import type { citationOperations } from '../../shared/citation/citation-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import { addCitationStyle, listCitationStyles, removeCitationStyle } from './style-folder';

/** Serves the citation styles that the analyst can choose from. */
export function createCitationHandlers(folder: string): HandlersOf<typeof citationOperations> {
  return {
    'citationStyle.list': () => listCitationStyles(folder),
    'citationStyle.add': ({ path }) => addCitationStyle(folder, path),
    'citationStyle.remove': ({ id }) => {
      removeCitationStyle(folder, id);
      return { id };
    },
  };
}
