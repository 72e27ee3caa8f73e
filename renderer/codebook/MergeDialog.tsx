import { useEffect, useState } from 'react';
import { everyClaim } from '../../shared/claim/claim-query';
import { mostClaimLines } from '../../shared/claim/claim-query-operations';
import type { ClaimRow } from '../../shared/claim/claim-schema';
import { codeName } from '../../shared/codebook/code-name';
import type { MergeConflict } from '../../shared/codebook/codebook-operations';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { CodePicker } from '../notebook-data/CodePicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { SelectField } from '../ui/SelectField';
import { CodebookDialog } from './CodebookDialog';
import { isDone, openCodebookDialog } from './codebook-state';

export interface MergeDialogProps {
  readonly codebook: Codebook;
  readonly codeId: string;
}

/** Asks for the code that takes another one in, and says what becomes of claims that carry both. */
export function MergeDialog({ codebook, codeId }: MergeDialogProps) {
  const uses = useNotebookData((data) => data.codebook?.usage[codeId] ?? 0);
  const [into, setInto] = useState('');
  const [conflict, setConflict] = useState<MergeConflict>('keep');
  const both = useClaimsWithBoth(codeId, into);
  const name = (id: string): string => codeName(codebook, id);
  const names = { merged: name(codeId), into: name(into) };
  const differing = both.filter((claim) => polarityOf(claim, codeId) !== polarityOf(claim, into));
  const run = async (): Promise<void> => {
    if (!isDone(await call('codebook.mergeCodes', { codeIds: [codeId], into, conflict }))) return;
    inspect({ kind: 'code', id: into });
    openCodebookDialog(null);
  };
  return (
    <CodebookDialog
      title={message('codebook.merge.title', names)}
      label={message('codebook.merge.run')}
      isReady={into !== ''}
      onRun={() => void run()}
    >
      <p>{message('codebook.merge.note', { count: uses })}</p>
      <CodePicker
        key={into}
        label={message('codebook.merge.into')}
        isFocused
        excluded={[codeId]}
        onPick={setInto}
      />
      {into === '' ? null : (
        <>
          <p role="status">
            <strong>{message('codebook.merge.chosen', names)}</strong>{' '}
            {message('codebook.merge.both', { count: both.length, differing: differing.length })}
          </p>
          {differing.length > 0 ? (
            <SelectField
              label={message('codebook.merge.conflict')}
              options={(['keep', 'replace'] as const).map((id) => ({
                id,
                label: message(`codebook.merge.conflict.${id}`, names),
              }))}
              selected={conflict}
              onSelect={(id) => setConflict(id as MergeConflict)}
            />
          ) : null}
        </>
      )}
    </CodebookDialog>
  );
}

function polarityOf(claim: ClaimRow, codeId: string): string | undefined {
  return claim.codes.find((tag) => tag.codeId === codeId)?.polarity;
}

/** The claims that carry two codes. */
function useClaimsWithBoth(codeId: string, other: string): readonly ClaimRow[] {
  const [both, setBoth] = useState<readonly ClaimRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    if (other !== '') {
      void claimsWith(codeId).then((claims) => {
        if (isWanted) setBoth(claims.filter((claim) => polarityOf(claim, other) !== undefined));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [codeId, other]);
  return both;
}

async function claimsWith(codeId: string): Promise<ClaimRow[]> {
  const claims: ClaimRow[] = [];
  for (;;) {
    const query = {
      ...everyClaim,
      filter: { codes: [codeId] },
      offset: claims.length,
      limit: mostClaimLines,
    };
    const answer = await call('claim.query', query);
    if (!answer.ok || answer.value.lines.length === 0) return claims;
    claims.push(...answer.value.lines.flatMap((line) => (line.kind === 'claim' ? [line.claim] : [])));
    if (claims.length >= answer.value.lineCount) return claims;
  }
}
