import { useState } from 'react';
import type { ClaimId, EvidenceId } from '../../../shared/claim/claim-schema';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { inspect } from '../../navigation/navigation-state';
import { useClaim } from '../../notebook-data/known-claims';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/ModalDialog';
import { notify, notifyFailure } from '../../ui/notices';
import { openTableDialog } from './table-dialog-state';

const close = (): void => openTableDialog(null);

/** Moves passages of a claim to a claim of their own. */
export function SplitDialog({ claimId }: { readonly claimId: ClaimId }) {
  const claim = useClaim(claimId);
  const [chosen, setChosen] = useState<readonly EvidenceId[]>([]);
  if (!claim) return null;
  const canSplit = chosen.length > 0 && chosen.length < claim.evidence.length;
  const run = async (): Promise<void> => {
    const answer = await call('claim.split', { claimId, evidenceIds: [...chosen] });
    if (!answer.ok) return notifyFailure(answer.failure);
    inspect({ kind: 'claim', id: answer.value.made.id });
    notify({ tone: 'news', text: message('claim.split.done') });
    close();
  };
  return (
    <ModalDialog
      title={message('claim.split.title')}
      closeLabel={message('claim.table.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('claim.table.cancel')}</Button>
          <Button tone="primary" isDisabled={!canSplit} onPress={() => void run()}>
            {message('claim.split.run')}
          </Button>
        </>
      }
    >
      <div className="claim-bulk">
        <p className="claim-bulk__note">{message('claim.split.text')}</p>
        <fieldset className="claim-inspector__group">
          <legend className="claim-inspector__legend">{message('claim.split.passages')}</legend>
          {claim.evidence.map(({ id, quote, sourceId }) => (
            <label key={id} className="claim-split__passage">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  setChosen(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              <span>
                {quote} <span className="claim-bulk__note">{claim.sourceTitles[sourceId]}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </div>
    </ModalDialog>
  );
}
