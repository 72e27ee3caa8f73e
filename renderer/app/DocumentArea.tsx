import { Fragment } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { AnalysisDocument } from '../analysis/AnalysisDocument';
import { ClaimsTable } from '../claim/table/ClaimsTable';
import { runCommand } from '../commands/command-registry';
import { MemoView } from '../memo/MemoView';
import { message } from '../messages/messages';
import {
  activatePane,
  activeDocument,
  useNavigation,
  type OpenDocument,
} from '../navigation/navigation-state';
import { SourceView } from '../source/SourceView';
import { SourceSuggestions } from '../suggestion/SourceSuggestions';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { DocumentTabs } from './DocumentTabs';
import { ErrorBoundary } from './ErrorBoundary';
import './DocumentArea.css';

/** One or two documents side by side, each with its tabs. */
export function DocumentArea() {
  const panes = useNavigation((navigation) => navigation.panes);
  return (
    <Group key={panes.length} className="documents">
      {panes.map((_, index) => (
        <Fragment key={index}>
          {index > 0 ? (
            <Separator className="separator" aria-label={message('window.resize.documents')} />
          ) : null}
          <Panel id={`document-${index}`} minSize="25%">
            <DocumentPane index={index} />
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

function DocumentPane({ index }: { readonly index: number }) {
  const pane = useNavigation((navigation) => navigation.panes[index]);
  const document = activeDocument(pane);
  return (
    <section
      className="document"
      aria-label={message('window.document', { number: index + 1 })}
      data-pane
      onFocusCapture={() => activatePane(index)}
      onPointerDownCapture={() => activatePane(index)}
    >
      {pane && pane.tabs.length > 0 ? <DocumentTabs pane={pane} index={index} /> : null}
      <div className="document__body">
        <ErrorBoundary key={document ? `${document.kind}-${document.id}` : 'empty'}>
          {document ? <DocumentView document={document} index={index} /> : <NothingOpen />}
        </ErrorBoundary>
      </div>
    </section>
  );
}

function DocumentView({ document, index }: { readonly document: OpenDocument; readonly index: number }) {
  if (document.kind === 'claims') return <ClaimsTable />;
  if (document.kind === 'analysis') return <AnalysisDocument />;
  return document.kind === 'source' ? (
    <SourceView
      sourceId={document.id}
      paneIndex={index}
      suggestions={(shown) => <SourceSuggestions shown={shown} />}
    />
  ) : (
    <MemoView memoId={document.id} paneIndex={index} />
  );
}

function NothingOpen() {
  return (
    <div className="document__nothing">
      <EmptyState title={message('window.nothingOpen.title')} text={message('window.nothingOpen.text')}>
        <Button tone="primary" isChange onPress={() => runCommand('source.import')}>
          {message('window.nothingOpen.import')}
        </Button>
        <Button isChange onPress={() => runCommand('memo.new')}>
          {message('window.nothingOpen.memo')}
        </Button>
      </EmptyState>
    </div>
  );
}
