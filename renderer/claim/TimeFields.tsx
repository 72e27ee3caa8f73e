import { useEffect, useState } from 'react';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { isEdtfDate } from '../../shared/text/edtf';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { TextField } from '../ui/TextField';
import { shownInstant } from '../ui/shown-instant';
import { useTextDraft } from '../ui/text-draft';
import { updateClaim } from './claim-editing';

/** Event, publication and capture time, kept apart. Dates are EDTF; empty is unknown. */
export function TimeFields({ claim }: { readonly claim: ClaimRow }) {
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.times')}</legend>
      <DateField claim={claim} name="eventTime" />
      <DateField claim={claim} name="publicationTime" />
      <CaptureTime claim={claim} />
      <p className="claim-inspector__note">{message('claim.time.hint')}</p>
    </fieldset>
  );
}

function DateField({
  claim,
  name,
}: {
  readonly claim: ClaimRow;
  readonly name: 'eventTime' | 'publicationTime';
}) {
  const save = async (value: string) => {
    const date = value.trim();
    if (date !== '' && !isEdtfDate(date)) return 'not-ready';
    return updateClaim(claim.id, { [name]: date === '' ? null : date });
  };
  const draft = useTextDraft(claim[name] ?? '', save, `${name} ${claim.id}`);
  const typed = draft.value.trim();
  const isWrong = typed !== '' && !isEdtfDate(typed);
  return (
    <TextField
      label={message(`claim.${name}`)}
      {...draft}
      {...(isWrong ? { error: message('claim.time.invalid') } : {})}
    />
  );
}

function CaptureTime({ claim }: { readonly claim: ClaimRow }) {
  const sourceId = claim.evidence[0]?.sourceId;
  const [capturedAt, setCapturedAt] = useState<string | null>(null);
  useEffect(() => {
    if (!sourceId) return;
    void call('source.get', { id: sourceId }).then(
      (answer) => answer.ok && setCapturedAt(answer.value.capture.capturedAt),
    );
  }, [sourceId]);
  if (!capturedAt) return null;
  const time = shownInstant(capturedAt);
  return <p className="claim-inspector__note">{message('claim.captureTime', { time })}</p>;
}
