import type { Claim, Evidence } from '../../shared/claim/claim-schema';
import type { Result } from '../../shared/result';
import { runCommand } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';
import { useNotebookData } from './notebook-data';

let latest: Promise<unknown> = Promise.resolve();

/** Resolves when what was asked for before is kept and known: what comes next may depend on it. */
export async function whenKept(): Promise<void> {
  await latest;
}

/** Waits for a change that was asked for, and says why where it could not be kept. */
export async function kept<T>(work: Promise<Result<T>>): Promise<Result<T>> {
  latest = work;
  reportSave('tagging', { kind: 'saving' });
  const answer = await work;
  // A change that could not be kept is not pending: the analyst still has the selection and is told why.
  reportSave('tagging', { kind: 'saved' });
  if (!answer.ok) notifyFailure(answer.failure);
  return answer;
}

/** Puts the host's answer among the claims that the window knows, ahead of the list that is read again anyway. */
export function showClaim(claim: Claim): void {
  const { claims, sources } = useNotebookData.getState();
  const titles = claim.evidence.map(({ sourceId }) => {
    const title = sources.find((source) => source.id === sourceId)?.title ?? '';
    return [sourceId, title] as const;
  });
  const before = claims.find(({ id }) => id === claim.id);
  // The pages of a new passage come with the list.
  const pages = before?.pages;
  const row = { ...claim, sourceTitles: Object.fromEntries(titles), ...(pages && { pages }) };
  const isKnown = before !== undefined;
  useNotebookData.setState({
    claims: isKnown ? claims.map((known) => (known.id === claim.id ? row : known)) : [...claims, row],
  });
}

/**
 * Takes a tag off its passage: the passage off its claim, and with its only passage the claim. A notice says so and takes it
 * back. True where it was kept.
 */
export async function removeTag(claim: Claim, evidence: Evidence): Promise<boolean> {
  const isOnly = claim.evidence.length === 1;
  if (isOnly) {
    if (!(await kept(call('claim.delete', { id: claim.id }))).ok) return false;
  } else {
    const name = { claimId: claim.id, evidenceId: evidence.id };
    const answer = await kept(call('claim.removeEvidence', name));
    if (!answer.ok) return false;
    showClaim(answer.value);
  }
  notify({
    tone: 'news',
    text: message(isOnly ? 'claim.removed.claim' : 'claim.removed.passage'),
    action: { label: message('application.command.edit.undo'), run: () => void runCommand('edit.undo') },
  });
  return true;
}
