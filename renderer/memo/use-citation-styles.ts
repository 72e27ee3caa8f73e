import { useEffect, useState } from 'react';
import {
  citationStyleIdSchema,
  ownCitationStyle,
  type CitationStyle,
  type CitationStyleId,
} from '../../shared/citation/citation-schema';
import { call } from '../desktop/desktop';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';

export interface CitationStyles {
  readonly styles: readonly CitationStyle[];
  /** The one that was chosen last; Claimbook's own form where that was removed since. */
  readonly chosen: CitationStyleId;
  readonly choose: (id: string) => void;
  /** Asks for a file, adds its style and chooses it. */
  readonly add: () => Promise<void>;
  /** Removes the chosen style, one that was added. */
  readonly remove: () => Promise<void>;
}

/** The citation styles and the choice among them, which is remembered. */
export function useCitationStyles(): CitationStyles {
  const remembered = useNotebookData((data) => data.settings.citationStyle);
  const [styles, setStyles] = useState<readonly CitationStyle[]>([]);
  const read = async (): Promise<void> => {
    const answer = await call('citationStyle.list', {});
    if (answer.ok) setStyles(answer.value);
    else notifyFailure(answer.failure);
  };
  useEffect(() => void read(), []);
  const isThere = styles.length === 0 || styles.some(({ id }) => id === remembered);
  const chosen = isThere ? remembered : ownCitationStyle;
  return {
    styles,
    chosen,
    choose: (id) => void changeSettings({ citationStyle: citationStyleIdSchema.parse(id) }),
    add: async () => {
      const file = await call('citationStyle.chooseFile', {});
      if (!file.ok) return notifyFailure(file.failure);
      if (file.value.path === null) return;
      const added = await call('citationStyle.add', { path: file.value.path });
      if (!added.ok) return notifyFailure(added.failure);
      await read();
      await changeSettings({ citationStyle: added.value.id });
    },
    remove: async () => {
      const removed = await call('citationStyle.remove', { id: chosen });
      if (!removed.ok) return notifyFailure(removed.failure);
      await changeSettings({ citationStyle: ownCitationStyle });
      await read();
    },
  };
}
