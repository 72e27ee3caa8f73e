import { useDeferredValue, useMemo } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import type { SourceDetail } from '../../shared/source/source-schema';
import { ClaimInspector } from '../claim/ClaimInspector';
import { CodeInspector } from '../codebook/CodeInspector';
import { ClaimEntities } from '../entity/ClaimEntities';
import { EntityInspector } from '../entity/EntityInspector';
import { NotesOn } from '../memo/notes/NotesOn';
import { ThingHistory } from '../history/ThingHistory';
import { MemoInspector } from '../memo/MemoInspector';
import { message } from '../messages/messages';
import { activeDocument, useNavigation, type Inspected } from '../navigation/navigation-state';
import { SourceInspector } from '../source/SourceInspector';
import { SourceKin } from '../source-kin/SourceKin';
import { SuggestionPanel } from '../suggestion/SuggestionPanel';
import { TriggerEditor } from '../suggestion/TriggerEditor';
import { EmptyState } from '../ui/EmptyState';
import { NotebookFieldsContext } from '../ui/read-only';

/** Details of what is selected; its many fields are drawn after the passage that was selected or tagged. */
export function InspectorPanel() {
  const inspected = useDeferredValue(useShown());
  return (
    <aside className="panel" aria-label={message('window.inspector')} data-pane>
      <NotebookFieldsContext value>
        <Inspector inspected={inspected} />
      </NotebookFieldsContext>
    </aside>
  );
}

/** What is selected; beside a memo, while nothing is, the memo itself. */
function useShown(): Inspected | null {
  const inspected = useNavigation((navigation) => navigation.inspected);
  const memoId = useNavigation(({ panes, activePane }) => {
    const document = activeDocument(panes[activePane]);
    return document?.kind === 'memo' ? document.id : null;
  });
  return useMemo(() => inspected ?? (memoId && { kind: 'memo', id: memoId }), [inspected, memoId]);
}

const historyOfClaim = ({ id, modifiedAt }: ClaimRow) => (
  <ThingHistory about={{ kind: 'claim', id }} revision={modifiedAt} />
);
const historyOfSource = (source: SourceDetail) => (
  <ThingHistory about={{ kind: 'source', id: source.id }} revision={JSON.stringify(source)} />
);
const aboutClaim = (claim: ClaimRow) => <ClaimEntities claim={claim} />;

function Inspector({ inspected }: { readonly inspected: Inspected | null }) {
  if (inspected?.kind === 'claim') {
    const { id, evidenceId } = inspected;
    return (
      <ClaimInspector
        key={id}
        claimId={id}
        evidenceId={evidenceId}
        about={aboutClaim}
        history={historyOfClaim}
      />
    );
  }
  if (inspected?.kind === 'entity')
    return (
      <EntityInspector key={inspected.id} entityId={inspected.id} notes={<NotesOn about={inspected} />} />
    );
  if (inspected?.kind === 'source') {
    const { id } = inspected;
    return (
      <SourceInspector
        key={id}
        sourceId={id}
        kin={<SourceKin sourceId={id} />}
        suggestions={<SuggestionPanel sourceId={id} />}
        notes={<NotesOn about={{ kind: 'source', id }} />}
        history={historyOfSource}
      />
    );
  }
  if (inspected?.kind === 'code')
    return (
      <CodeInspector
        key={inspected.id}
        codeId={inspected.id}
        triggers={(code) => <TriggerEditor code={code} />}
        notes={<NotesOn about={inspected} />}
      />
    );
  if (inspected?.kind === 'memo') return <MemoInspector key={inspected.id} memoId={inspected.id} />;
  return (
    <EmptyState
      title={message('window.nothingInspected.title')}
      text={message('window.nothingInspected.text')}
    />
  );
}
