import { useState } from 'react';
import type { JudgedFinding } from '../../../shared/check/check-report';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { Result } from '../../../shared/result';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { notifyFailure } from '../../ui/notices';
import { useTypedWords } from '../../ui/typed-words';
import { TextField } from '../../ui/TextField';
import { findingId } from './finding-marks';

interface FindingDetailsProps {
  readonly memoId: MemoId;
  readonly finding: JudgedFinding;
  readonly isReadOnly: boolean;
  readonly onGo: () => void;
}

/** Why a finding was made, how it is mended, and what can be done with it. */
export function FindingDetails({ memoId, finding, isReadOnly, onGo }: FindingDetailsProps) {
  const { rule, sentence, waiver } = finding;
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="check-panel__details">
      {sentence === '' ? null : <blockquote className="check-panel__sentence">{closed(sentence)}</blockquote>}
      <p>{message(`check.why.${rule}`)}</p>
      <p>
        <strong>{message('check.mend')}</strong> {message(`check.mend.${rule}`)}
      </p>
      {waiver ? (
        <p>
          <strong>{message('check.waived')}</strong> {waiver.reason}
        </p>
      ) : null}
      {isAsking ? (
        <WaiverField memoId={memoId} finding={finding} onClose={() => setAsking(false)} />
      ) : (
        <div className="check-panel__actions">
          <Button onPress={onGo}>{message('check.go')}</Button>
          {isReadOnly ? null : waiver ? (
            <Button onPress={() => void report(call('check.unwaive', { id: waiver.id }))}>
              {message('check.unwaive')}
            </Button>
          ) : (
            <Button onPress={() => setAsking(true)}>{message('check.waive')}</Button>
          )}
        </div>
      )}
    </div>
  );
}

/** A sentence without its citations still has the blanks that stood before them. */
function closed(sentence: string): string {
  return sentence.replaceAll(/\s+(?=[.,;:!?。，；：！？])/g, '');
}

interface WaiverFieldProps {
  readonly memoId: MemoId;
  readonly finding: JudgedFinding;
  readonly onClose: () => void;
}

/** Asks for the reason of a waiver. */
function WaiverField({ memoId, finding, onClose }: WaiverFieldProps) {
  const [reason, setReason] = useTypedWords(`waiver ${memoId} ${findingId(finding)}`);
  const [isMissing, setMissing] = useState(false);
  const { rule, sentence, subject } = finding;
  const waive = async (): Promise<void> => {
    if (reason.trim() === '') return setMissing(true);
    if (await report(call('check.waive', { memoId, rule, sentence, subject, reason }))) onClose();
  };
  return (
    <form
      className="check-panel__waiver"
      onSubmit={(event) => {
        event.preventDefault();
        void waive();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextField
        label={message('check.reason')}
        hint={message('check.reason.hint')}
        error={isMissing ? message('check.reason.missing') : undefined}
        value={reason}
        onChange={(value) => {
          setReason(value);
          setMissing(false);
        }}
        autoFocus
      />
      <div className="check-panel__actions">
        <Button type="submit" tone="primary">
          {message('check.waive.now')}
        </Button>
        <Button onPress={onClose}>{message('check.waive.cancel')}</Button>
      </div>
    </form>
  );
}

async function report<T>(answer: Promise<Result<T>>): Promise<boolean> {
  const result = await answer;
  if (!result.ok) notifyFailure(result.failure);
  return result.ok;
}
