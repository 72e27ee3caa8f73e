import { useState } from 'react';
import type { SourceSummary } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { OldVersion } from './OldVersion';
import { ReviewQueue } from './ReviewQueue';
import { updateFromFile } from './source-version-actions';
import { showVersions } from './source-version-state';
import { useAnswer } from '../notebook-data/use-answer';
import { VersionComparison } from './VersionComparison';
import { VersionList } from './VersionList';
import './VersionsDialog.css';

type View = { readonly kind: 'queue' } | { readonly kind: 'read' | 'compare'; readonly version: number };

/** The versions of a source: what waits for a decision, what there is, and how two of them differ. */
export function VersionsDialog({ source }: { readonly source: SourceSummary }) {
  const [view, setView] = useState<View>({ kind: 'queue' });
  const [decided, setDecided] = useState(0);
  const isReadOnly = useNotebookData((data) => data.notebook?.readOnly !== null);
  const key = `${source.id} ${source.version} ${decided}`;
  const queue = useAnswer(`queue ${key}`, () => call('source.reviewQueue', { sourceId: source.id }));
  const versions = useAnswer(`versions ${key}`, () => call('source.versions', { sourceId: source.id }));
  const language = source.language ?? undefined;
  return (
    <ModalDialog
      title={message('source.versions.title', { title: source.title })}
      closeLabel={message('source.versions.close')}
      size="large"
      onClose={() => showVersions(null)}
      actions={
        <>
          {view.kind === 'queue' ? null : (
            <Button onPress={() => setView({ kind: 'queue' })}>{message('source.versions.back')}</Button>
          )}
          <Button isDisabled={isReadOnly} onPress={() => void updateFromFile(source.id)}>
            {message('application.command.source.update')}
          </Button>
        </>
      }
    >
      {view.kind === 'compare' ? (
        <VersionComparison sourceId={source.id} from={view.version} to={source.version} language={language} />
      ) : null}
      {view.kind === 'read' ? (
        <>
          {view.version < source.version ? (
            <p className="old-version__warning">
              {message('source.versions.old', { version: view.version })}
            </p>
          ) : null}
          <OldVersion sourceId={source.id} version={view.version} language={language} />
        </>
      ) : null}
      {view.kind === 'queue' ? (
        <div className="source-versions">
          {queue?.ok ? (
            <ReviewQueue
              sourceId={source.id}
              queue={queue.value}
              language={language}
              isReadOnly={isReadOnly}
              onDecided={() => setDecided((count) => count + 1)}
            />
          ) : null}
          {queue?.ok === false ? <p className="review-queue__none">{queue.failure.message}</p> : null}
          {versions?.ok ? (
            <VersionList
              versions={versions.value}
              onRead={(version) => setView({ kind: 'read', version })}
              onCompare={(version) => setView({ kind: 'compare', version })}
            />
          ) : null}
        </div>
      ) : null}
    </ModalDialog>
  );
}
