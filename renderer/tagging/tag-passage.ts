import type { ClaimId } from '../../shared/claim/claim-schema';
import type { EvidenceRelation, Polarity } from '../../shared/claim/claim-vocabulary';
import { call } from '../desktop/desktop';
import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { rememberCodes, useNotebookData } from '../notebook-data/notebook-data';
import { notify, notifyFailure } from '../ui/notices';

export interface TagChoice {
  readonly codeIds: readonly string[];
  readonly polarity: Polarity;
  /** Null makes a new claim. */
  readonly claimId: ClaimId | null;
  readonly relation: EvidenceRelation;
}

/** Tags the selected words as a new claim or as evidence of one; true where that was kept. */
export async function tagPassage({ codeIds, polarity, claimId, relation }: TagChoice): Promise<boolean> {
  const { reading } = useReading.getState();
  if (!reading?.range) return false;
  const passage = { sourceId: reading.sourceId, ...reading.range, relation };
  const codes = codeIds.map((codeId) => ({ codeId, polarity }));
  const answer = claimId
    ? await call('claim.addEvidence', { ...passage, claimId, codes })
    : await call('claim.create', { ...passage, codes });
  if (!answer.ok) {
    notifyFailure(answer.failure);
    return false;
  }
  rememberCodes(codeIds);
  inspect({ kind: 'claim', id: answer.value.id });
  return true;
}

/** Copies the selected words with their citation: who published them, when, where in the text. */
export async function copyWithCitation(): Promise<void> {
  const { reading } = useReading.getState();
  if (!reading?.range) return;
  const { start, end } = reading.range;
  const source = useNotebookData.getState().sources.find(({ id }) => id === reading.sourceId);
  const facts = [source?.author, source?.publisher, source?.published, source?.title].filter(Boolean);
  const where = facts.map((fact) => `${fact}; `).join('');
  const values = { quote: reading.reader.selectedText, where, start, end, id: reading.sourceId };
  const answer = await call('clipboard.write', { text: message('tagging.citation', values) });
  if (!answer.ok) notifyFailure(answer.failure);
  else notify({ tone: 'news', text: message('tagging.copied') });
}
