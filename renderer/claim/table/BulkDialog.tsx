import { X } from 'lucide-react';
import { useState } from 'react';
import { mostBulkClaims, type BulkEdit } from '../../../shared/claim/claim-bulk-operations';
import type { ClaimStatus, ClaimType, Credibility, Polarity } from '../../../shared/claim/claim-vocabulary';
import { needsReason } from '../../../shared/claim/claim-status';
import { findCode } from '../../../shared/codebook/codebook-schema';
import type { Reliability } from '../../../shared/source/source-schema';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { CodePicker } from '../../notebook-data/CodePicker';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { polarityOptions } from '../../notebook-data/polarity-options';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { ModalDialog } from '../../ui/ModalDialog';
import { notify, notifyFailure } from '../../ui/notices';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { credibilityOptions, reliabilityOptions, statusOptions, typeOptions, unset } from '../claim-options';
import { openTableDialog } from './table-dialog-state';
import { select, useClaimsTable } from './table-state';

const kinds = [
  'add-code',
  'remove-code',
  'replace-code',
  'status',
  'reliability',
  'credibility',
  'type',
  'delete',
] as const;
type Kind = (typeof kinds)[number];

/** What is typed and chosen in the dialog; each kind of change uses its part. */
interface Draft {
  readonly code: string | null;
  readonly replacement: string | null;
  readonly polarity: string;
  readonly status: string;
  readonly reason: string;
  readonly reviewer: string;
  readonly reliability: string;
  readonly credibility: string;
  readonly type: string;
}

const keep = 'keep';
const firstDraft: Draft = {
  code: null,
  replacement: null,
  polarity: 'affirmed',
  status: 'reviewed',
  reason: '',
  reviewer: '',
  reliability: 'F',
  credibility: '6',
  type: unset,
};
const close = (): void => openTableDialog(null);

/** One change to every claim that is selected. */
export function BulkDialog({ edit }: { readonly edit: 'delete' | undefined }) {
  const selected = useClaimsTable((state) => state.selected);
  const [kind, setKind] = useState<Kind>(edit ?? 'add-code');
  const reviewer = useNotebookData((data) => data.settings.analystName);
  const [draft, setDraft] = useState<Draft>({ ...firstDraft, reviewer });
  const [isRunning, setRunning] = useState(false);
  const change = editOf(kind, draft);
  const count = selected.size;
  const isTooMany = count > mostBulkClaims;
  const run = async (): Promise<void> => {
    if (!change) return;
    setRunning(true);
    const answer = await call('claim.editMany', { ids: [...selected], edit: change });
    setRunning(false);
    if (!answer.ok) return notifyFailure(answer.failure);
    if (change.kind === 'delete') select(new Set());
    notify({ tone: 'news', text: message('claim.bulk.done', answer.value) });
    close();
  };
  return (
    <ModalDialog
      title={message('claim.bulk.title', { count })}
      closeLabel={message('claim.table.cancel')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('claim.table.cancel')}</Button>
          <Button
            tone={kind === 'delete' ? 'danger' : 'primary'}
            isDisabled={!change || isRunning || isTooMany}
            onPress={() => void run()}
          >
            {isRunning ? message('claim.bulk.running') : message('claim.bulk.run', { count })}
          </Button>
        </>
      }
    >
      <div className="claim-bulk">
        <SelectField
          label={message('claim.bulk.what')}
          options={kinds.map((id) => ({ id, label: message(`claim.bulk.${id}`) }))}
          selected={kind}
          onSelect={(id) => setKind(id as Kind)}
        />
        <KindFields kind={kind} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
        {isTooMany ? (
          <p className="claim-bulk__note">{message('claim.table.tooMany', { most: mostBulkClaims })}</p>
        ) : null}
      </div>
    </ModalDialog>
  );
}

interface KindFieldsProps {
  readonly kind: Kind;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function KindFields({ kind, draft, onChange }: KindFieldsProps) {
  if (kind === 'delete') return <p className="claim-bulk__note">{message('claim.bulk.delete.note')}</p>;
  if (kind === 'status') {
    return (
      <>
        <SelectField
          label={message('claim.status')}
          options={statusOptions}
          selected={draft.status}
          onSelect={(status) => onChange({ status })}
          hasDefinitions
        />
        <TextField
          label={message('claim.statusReason')}
          value={draft.reason}
          onChange={(reason) => onChange({ reason })}
          {...(isReasonMissing(draft) ? { error: message('claim.statusReason.missing') } : {})}
        />
        <TextField
          label={message('claim.reviewer')}
          value={draft.reviewer}
          onChange={(reviewer) => onChange({ reviewer })}
        />
      </>
    );
  }
  if (kind === 'reliability' || kind === 'credibility' || kind === 'type') {
    const options = { reliability: reliabilityOptions, credibility: credibilityOptions, type: typeOptions };
    return (
      <SelectField
        label={message(`claim.${kind}`)}
        options={options[kind]}
        selected={draft[kind]}
        onSelect={(id) => onChange({ [kind]: id })}
      />
    );
  }
  return <CodeFields kind={kind} draft={draft} onChange={onChange} />;
}

function CodeFields({ kind, draft, onChange }: KindFieldsProps) {
  const isReplacing = kind === 'replace-code';
  const keepOption = { id: keep, label: message('claim.bulk.polarity.keep') };
  return (
    <>
      <CodeChoice
        label={message('claim.bulk.code')}
        chosen={draft.code}
        onChoose={(code) => onChange({ code })}
      />
      {isReplacing ? (
        <CodeChoice
          label={message('claim.bulk.replacement')}
          chosen={draft.replacement}
          onChoose={(replacement) => onChange({ replacement })}
        />
      ) : null}
      {kind === 'remove-code' ? null : (
        <SelectField
          label={message('claim.table.filter.polarity')}
          options={isReplacing ? [keepOption, ...polarityOptions] : polarityOptions}
          selected={!isReplacing && draft.polarity === keep ? 'affirmed' : draft.polarity}
          onSelect={(polarity) => onChange({ polarity })}
        />
      )}
    </>
  );
}

interface CodeChoiceProps {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (codeId: string | null) => void;
}

function CodeChoice({ label, chosen, onChoose }: CodeChoiceProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const found = chosen !== null && codebook ? findCode(codebook, chosen) : undefined;
  if (!found) return <CodePicker label={label} excluded={[]} isFocused onPick={onChoose} />;
  const code = `${found.dimension.key} ${found.code.label.en} ${found.code.label.zh}`;
  return (
    <div className="claim-bulk__chosen">
      <span>{message('claim.bulk.chosen', { name: label, code })}</span>
      <IconButton
        icon={X}
        label={message('claim.bulk.another', { name: label })}
        onPress={() => onChoose(null)}
      />
    </div>
  );
}

function isReasonMissing({ status, reason }: Draft): boolean {
  return needsReason(status as ClaimStatus) && reason.trim() === '';
}

/** The change as it stands; null while something is still to be chosen. */
function editOf(kind: Kind, draft: Draft): BulkEdit | null {
  const { code, replacement } = draft;
  const polarity = draft.polarity === keep ? null : (draft.polarity as Polarity);
  switch (kind) {
    case 'delete':
      return { kind };
    case 'add-code':
      return code === null ? null : { kind, codeId: code, polarity: polarity ?? 'affirmed' };
    case 'remove-code':
      return code === null ? null : { kind, codeId: code };
    case 'replace-code':
      return code === null || replacement === null ? null : { kind, from: code, to: replacement, polarity };
    case 'status': {
      const { reason, reviewer } = draft;
      if (isReasonMissing(draft)) return null;
      const changes = {
        status: draft.status as ClaimStatus,
        ...(reason.trim() && { statusReason: reason.trim() }),
      };
      return { kind: 'set', changes: { ...changes, ...(reviewer.trim() && { reviewer: reviewer.trim() }) } };
    }
    case 'reliability':
      return { kind: 'set', changes: { reliability: draft.reliability as Reliability } };
    case 'credibility':
      return { kind: 'set', changes: { credibility: draft.credibility as Credibility } };
    case 'type':
      return { kind: 'set', changes: { type: draft.type === unset ? null : (draft.type as ClaimType) } };
  }
}
