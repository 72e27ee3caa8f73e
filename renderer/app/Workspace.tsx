import { useRef } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { AnalysisCommands } from '../analysis/AnalysisCommands';
import { TableDialogs } from '../claim/table/TableDialogs';
import { CodebookDialogs } from '../codebook/CodebookDialogs';
import { message } from '../messages/messages';
import { changeSettings, useNotebookData } from '../notebook-data/notebook-data';
import { DropTarget } from '../source/DropTarget';
import { ImportReport } from '../source/ImportReport';
import { References } from '../reference/References';
import { SearchDialogs } from '../search/SearchDialogs';
import { SourceKinDialogs } from '../source-kin/SourceKinDialogs';
import { SourceVersions } from '../source-version/SourceVersions';
import { Tagging } from '../tagging/Tagging';
import { DocumentArea } from './DocumentArea';
import { ErrorBoundary } from './ErrorBoundary';
import { InspectorPanel } from './InspectorPanel';
import { LookingBanner } from './LookingBanner';
import { ListPanel } from './ListPanel';
import { Rail } from './Rail';
import { SearchInContext } from './SearchInContext';
import { StatusLine } from './StatusLine';
import './Workspace.css';

/** The open notebook: rail, list, documents, inspector, and the state line below. */
export function Workspace() {
  return (
    <DropTarget>
      <div className="workspace">
        <LookingBanner />
        <Rail />
        <Columns />
        <StatusLine />
      </div>
      <ImportReport />
      <Tagging />
      <TableDialogs />
      <AnalysisCommands />
      <SearchDialogs />
      <SearchInContext />
      <CodebookDialogs />
      <SourceVersions />
      <SourceKinDialogs />
      <References />
    </DropTarget>
  );
}

function Columns() {
  const layout = useNotebookData((data) => data.settings.layout);
  const element = useRef<HTMLDivElement>(null);
  const remember = (shares: Readonly<Record<string, number>>): void => {
    const width = element.current?.offsetWidth ?? 0;
    const pixels = (share: number | undefined, before: number): number =>
      share === undefined ? before : Math.round((share / 100) * width);
    const list = pixels(shares['list'], layout.list);
    const inspector = pixels(shares['inspector'], layout.inspector);
    if (list !== layout.list || inspector !== layout.inspector) {
      void changeSettings({ layout: { ...layout, list, inspector } });
    }
  };
  return (
    <Group
      key={`${layout.listOpen}-${layout.inspectorOpen}`}
      className="workspace__columns"
      elementRef={element}
      onLayoutChanged={(shares, meta) => meta.isUserInteraction && remember(shares)}
    >
      {layout.listOpen ? (
        <>
          <Panel
            id="list"
            defaultSize={layout.list}
            minSize={180}
            maxSize="45%"
            groupResizeBehavior="preserve-pixel-size"
          >
            <ErrorBoundary>
              <ListPanel />
            </ErrorBoundary>
          </Panel>
          <Separator className="separator" aria-label={message('window.resize.list')} />
        </>
      ) : null}
      <Panel id="documents" minSize={340}>
        <DocumentArea />
      </Panel>
      {layout.inspectorOpen ? (
        <>
          <Separator className="separator" aria-label={message('window.resize.inspector')} />
          <Panel
            id="inspector"
            defaultSize={layout.inspector}
            minSize={220}
            maxSize="45%"
            groupResizeBehavior="preserve-pixel-size"
          >
            <ErrorBoundary>
              <InspectorPanel />
            </ErrorBoundary>
          </Panel>
        </>
      ) : null}
    </Group>
  );
}
