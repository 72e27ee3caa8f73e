import { useCommand } from '../commands/command-registry';
import type { SourceId } from '../../shared/source/source-schema';
import { activeDocument, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { ReanchorBar } from './ReanchorBar';
import { updateFromFile } from './source-version-actions';
import { showVersions, useSourceVersions } from './source-version-state';
import { VersionsDialog } from './VersionsDialog';

/** The versions of whichever source is looked at: the dialog, marking by hand, and their commands. */
export function SourceVersions() {
  const { shown, reanchoring } = useSourceVersions();
  const sources = useNotebookData((data) => data.sources);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const current = useCurrentSource();
  useCommand('source.versions', () => current && showVersions(current), current !== null);
  useCommand('source.update', () => current && void updateFromFile(current), current !== null && isWritable);
  const source = sources.find(({ id }) => id === shown);
  const isMarking = reanchoring && sources.some(({ id }) => id === reanchoring.sourceId);
  return (
    <>
      {source ? <VersionsDialog key={source.id} source={source} /> : null}
      {isMarking ? <ReanchorBar key={reanchoring.evidence.id} reanchoring={reanchoring} /> : null}
    </>
  );
}

/** The source in the inspector, or the one that is being read. */
function useCurrentSource(): SourceId | null {
  return useNavigation(({ inspected, panes, activePane }) => {
    if (inspected?.kind === 'source') return inspected.id;
    const document = activeDocument(panes[activePane]);
    return document?.kind === 'source' ? document.id : null;
  });
}
