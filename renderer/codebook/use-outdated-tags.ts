import { useEffect, useState } from 'react';
import type { OutdatedTags } from '../../shared/codebook/codebook-operations';
import { call } from '../desktop/desktop';
import { useNotebookData } from '../notebook-data/notebook-data';

/** Tags of a code that wait to be looked at again, asked for anew whenever the codebook or a claim changes. */
export function useOutdatedTags(codeId: string): readonly OutdatedTags[] {
  const codebookHash = useNotebookData((data) => data.codebook?.sha256);
  const revision = useNotebookData((data) => data.claimsRevision);
  const [waiting, setWaiting] = useState<readonly OutdatedTags[]>([]);
  useEffect(() => {
    let isWanted = true;
    void call('codebook.outdated', {}).then((answer) => {
      if (isWanted && answer.ok) setWaiting(answer.value.filter((tags) => tags.codeId === codeId));
    });
    return () => {
      isWanted = false;
    };
  }, [codeId, codebookHash, revision]);
  return waiting;
}
