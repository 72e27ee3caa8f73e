import type { ReactNode } from 'react';
import type { ClaimId, ClaimRow, EvidenceId } from '../../shared/claim/claim-schema';
import { runCommand, useCommand } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { openTableDialog } from './table/table-dialog-state';
import { useClaim } from '../notebook-data/known-claims';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { notify, notifyFailure } from '../ui/notices';
import { TextField } from '../ui/TextField';
import { shownInstant } from '../ui/shown-instant';
import { useTextDraft } from '../ui/text-draft';
import { AttributionFields } from './AttributionFields';
import { updateClaim } from './claim-editing';
import { CodeFields } from './CodeFields';
import { EvidenceFields } from './EvidenceFields';
import { JudgementFields } from './JudgementFields';
import { LinkFields } from './LinkFields';
import { StatusFields } from './StatusFields';
import { TimeFields } from './TimeFields';
import './ClaimInspector.css';

export interface ClaimInspectorProps {
  readonly claimId: ClaimId;
  readonly evidenceId?: EvidenceId | undefined;
  /** What the claim is about, which another part of the window knows. */
  readonly about: (claim: ClaimRow) => ReactNode;
  /** Who did what with the claim. */
  readonly history: (claim: ClaimRow) => ReactNode;
}

/** Everything about one claim, each field saved as it is made. */
export function ClaimInspector({ claimId, evidenceId, about, history }: ClaimInspectorProps) {
  const claim = useClaim(claimId);
  useCommand('claim.delete', () => void deleteClaim(claimId), Boolean(claim));
  const canSplit = useNotebookData(({ notebook }) => notebook?.readOnly === null);
  useCommand(
    'claim.split',
    () => openTableDialog({ kind: 'split', claimId }),
    canSplit && (claim?.evidence.length ?? 0) > 1,
  );
  if (claim === undefined) return null;
  if (claim === null) return <EmptyState title={message('claim.inspector')} text={message('claim.gone')} />;
  return (
    <>
      <header className="panel__header">
        <h2 className="panel__title">{message('claim.inspector')}</h2>
      </header>
      <div className="panel__body claim-inspector">
        <StatementField claim={claim} />
        <EvidenceFields claim={claim} evidenceId={evidenceId} />
        <CodeFields claim={claim} />
        {about(claim)}
        <JudgementFields claim={claim} />
        <AttributionFields key={`attribution-${claim.id}`} claim={claim} />
        <TimeFields claim={claim} />
        <LinkFields key={`links-${claim.id}`} claim={claim} />
        <NotesField claim={claim} />
        <StatusFields claim={claim} />
        {history(claim)}
        <ClaimFoot claim={claim} />
      </div>
    </>
  );
}

function StatementField({ claim }: { readonly claim: ClaimRow }) {
  const draft = useTextDraft(claim.statement, (statement) => updateClaim(claim.id, { statement }));
  return (
    <TextField
      label={message('claim.statement')}
      placeholder={message('claim.statement.placeholder')}
      rows={2}
      {...draft}
    />
  );
}

function NotesField({ claim }: { readonly claim: ClaimRow }) {
  const draft = useTextDraft(claim.notes, (notes) => updateClaim(claim.id, { notes }));
  return <TextField label={message('claim.notes')} rows={2} {...draft} />;
}

function ClaimFoot({ claim }: { readonly claim: ClaimRow }) {
  return (
    <footer className="claim-inspector__foot">
      <p className="claim-inspector__note">
        {message('claim.made', {
          author: claim.author,
          created: shownInstant(claim.createdAt),
          modified: shownInstant(claim.modifiedAt),
        })}
      </p>
      {claim.evidence.length > 1 ? (
        <Button isChange onPress={() => runCommand('claim.split')}>
          {message('claim.split')}
        </Button>
      ) : null}
      <Button tone="danger" isChange onPress={() => runCommand('claim.delete')}>
        {message('claim.delete')}
      </Button>
    </footer>
  );
}

async function deleteClaim(id: ClaimId): Promise<void> {
  const answer = await call('claim.delete', { id });
  if (!answer.ok) return notifyFailure(answer.failure);
  inspect(null);
  notify({ tone: 'news', text: message('claim.deleted') });
}
