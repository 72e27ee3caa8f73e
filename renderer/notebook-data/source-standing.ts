import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { useNotebookData } from './notebook-data';

/** A source's title with what is to be known of it: that it is in the bin, or was purged from it. */
export function useStandingTitle(sourceId: string | undefined, title: string): string {
  const standing = useNotebookData((data) => {
    const binned = data.binned.find(({ id }) => id === sourceId);
    if (!binned) return null;
    return binned.purgedAt === undefined ? 'in-bin' : 'purged';
  });
  return standing ? message(`source.standing.${standing}` satisfies MessageKey, { title }) : title;
}
