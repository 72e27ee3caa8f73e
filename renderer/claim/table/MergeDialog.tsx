import { useMemo, useState } from 'react';
import { mergeConflicts, type MergeConflict, type MergeField } from '../../../shared/claim/claim-merge';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import type { Polarity } from '../../../shared/claim/claim-vocabulary';
import { codeName } from '../../../shared/codebook/code-name';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { inspect } from '../../navigation/navigation-state';
import { useClaimsByIds } from '../../notebook-data/known-claims';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/ModalDialog';
import { notify, notifyFailure } from '../../ui/notices';
import { flushAll } from '../../ui/save-state';
import { SelectField } from '../../ui/SelectField';
import { openTableDialog } from './table-dialog-state';
import { select } from './table-state';

/** Claims that can be merged at once. */
const most = 50;
const close = (): void => openTableDialog(null);

/** Makes one claim of those that are selected; where they differ, the analyst chooses. */
export function MergeDialog({ ids }: { readonly ids: readonly ClaimId[] }) {
  const isTooMany = ids.length > most;
  const wanted = useMemo(() => (isTooMany ? [] : ids), [ids, isTooMany]);
  const known = useClaimsByIds(wanted);
  const claims = useMemo(() => known.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)), [known]);
  const conflicts = useMemo(() => mergeConflicts(claims), [claims]);
  const [choices, setChoices] = useState<Readonly<Record<string, ClaimId>>>({});
  const run = async (): Promise<void> => {
    // What is typed in a memo is saved before its citations change.
    if (!(await flushAll())) return;
    const answer = await call('claim.merge', { ids: claims.map(({ id }) => id), choices });
    if (!answer.ok) return notifyFailure(answer.failure);
    const { claim, memos } = answer.value;
    select(new Set([claim.id]));
    inspect({ kind: 'claim', id: claim.id });
    notify({ tone: 'news', text: message('claim.merge.done', { memos }) });
    close();
  };
  return (
    <ModalDialog
      title={message('claim.merge.title', { count: ids.length })}
      closeLabel={message('claim.table.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('claim.table.cancel')}</Button>
          <Button tone="primary" isDisabled={claims.length < 2} onPress={() => void run()}>
            {message('claim.merge.run')}
          </Button>
        </>
      }
    >
      <div className="claim-bulk">
        <p className="claim-bulk__note">
          {isTooMany ? message('claim.merge.most', { most }) : message('claim.merge.text')}
        </p>
        {isTooMany ? null : (
          <p className="claim-bulk__note">
            {message(conflicts.length > 0 ? 'claim.merge.conflicts' : 'claim.merge.noConflicts')}
          </p>
        )}
        {conflicts.map((conflict) => (
          <ConflictField
            key={conflict.key}
            conflict={conflict}
            chosen={choices[conflict.key]}
            onChoose={(id) => setChoices({ ...choices, [conflict.key]: id })}
          />
        ))}
      </div>
    </ModalDialog>
  );
}

interface ConflictFieldProps {
  readonly conflict: MergeConflict;
  readonly chosen: ClaimId | undefined;
  readonly onChoose: (claimId: ClaimId) => void;
}

function ConflictField({ conflict, chosen, onChoose }: ConflictFieldProps) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const codeId = conflict.key.startsWith('code ') ? conflict.key.slice('code '.length) : null;
  const field = conflict.key as MergeField;
  const code = codeId === null ? '' : codeName(codebook, codeId);
  const valueText = (value: string): string =>
    codeId === null ? fieldText(field, value) : message(`claim.polarity.${value as Polarity}`);
  return (
    <SelectField
      label={codeId === null ? message(`claim.${field}`) : message('claim.merge.code', { code })}
      options={conflict.options.map(({ claimId, value }) => ({ id: claimId, label: valueText(value) }))}
      selected={chosen ?? conflict.options[0]?.claimId ?? ''}
      onSelect={(id) => {
        const option = conflict.options.find(({ claimId }) => claimId === id);
        if (option) onChoose(option.claimId);
      }}
    />
  );
}

/** A value in the words of its vocabulary. */
function fieldText(field: MergeField, value: string): string {
  switch (field) {
    case 'type':
    case 'likelihood':
    case 'status':
      return message(`claim.${field}.${value}` as 'claim.status.draft');
    case 'reliability':
    case 'credibility':
      return `${value} · ${message(`claim.${field}.${value}` as 'claim.reliability.A')}`;
    case 'confidence': {
      const [level = '', ...basis] = value.split(': ');
      return [message(`claim.confidence.${level}` as 'claim.confidence.low'), ...basis].join(': ');
    }
    case 'statement':
    case 'eventTime':
    case 'publicationTime':
      return value;
  }
}
