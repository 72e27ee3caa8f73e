import type { Claim, ClaimId, CodeTag, Evidence } from '../../shared/claim/claim-schema';
import type { EvidenceRelation, Polarity } from '../../shared/claim/claim-vocabulary';
import { findCode } from '../../shared/codebook/codebook-schema';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { pageValues } from '../../shared/source/page-of';
import { escapeHtml, placeOfQuote, trimRange } from '../../shared/tagging/passage-citation';
import type { Range } from '../../shared/text/range';
import { call } from '../desktop/desktop';
import type { Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { rememberCodes, useNotebookData } from '../notebook-data/notebook-data';
import { afterPaint } from '../ui/after-paint';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';
import { announce } from './tagging-state';

export interface CodeChoice {
  readonly codeId: string;
  readonly polarity: Polarity;
}

/** Where a tagged passage goes: a claim of its own, or one that is there. */
export type TagTarget =
  | { readonly kind: 'new'; readonly relation: EvidenceRelation }
  | { readonly kind: 'add'; readonly claimId: ClaimId; readonly relation: EvidenceRelation };

/** Name of a code for people; its id where the codebook does not have it. */
export function codeName(codeId: string): string {
  const codebook = useNotebookData.getState().codebook?.codebook;
  return (codebook && findCode(codebook, codeId)?.code.label.en) ?? codeId;
}

/** Whether anything can be written in the open notebook. */
export function canTag(): boolean {
  return useNotebookData.getState().notebook?.readOnly === null;
}

/** The selection without white space at its ends; null, with a word to the analyst, where nothing is left. */
function taggedRange(reading: Reading): Range | null {
  const { range, reader } = reading;
  if (!range) return null;
  const trimmed = trimRange(range, reader.selectedText);
  if (!trimmed) notify({ tone: 'warning', text: message('tagging.blank') });
  return trimmed;
}

/** Tags the selection. Painted before the list of claims is read again; the caret returns to the text. True where it was kept. */
export async function tagSelection(
  reading: Reading,
  codes: readonly CodeChoice[],
  target: TagTarget,
): Promise<boolean> {
  const range = taggedRange(reading);
  if (!range) return false;
  const passage = { sourceId: reading.sourceId, ...range, codes: [...codes], relation: target.relation };
  const answer = await save(
    target.kind === 'new'
      ? call('claim.create', passage)
      : call('claim.addEvidence', { ...passage, claimId: target.claimId }),
  );
  if (!answer.ok) return false;
  const claim = answer.value;
  showClaim(claim);
  const evidence = claim.evidence.find(
    ({ sourceId, start, end }) => sourceId === passage.sourceId && start === range.start && end === range.end,
  );
  // The inspector's many fields come after the passage's colour, which the analyst waits for.
  afterPaint(() => {
    inspect({ kind: 'claim', id: claim.id, ...(evidence ? { evidenceId: evidence.id } : {}) });
    if (codes.length > 0) rememberCodes(codes.map(({ codeId }) => codeId));
  });
  const names = codes.map(({ codeId }) => codeName(codeId)).join(', ');
  announce(codes.length > 0 ? message('tagging.tagged', { codes: names }) : message('tagging.added'));
  reading.reader.clearSelection();
  reading.reader.focus();
  return true;
}

/** Takes a code off the claim of a passage. */
export async function removeCode(claimId: ClaimId, tag: CodeTag): Promise<void> {
  const answer = await save(call('claim.removeCode', { claimId, codeId: tag.codeId }));
  if (!answer.ok) return;
  showClaim(answer.value);
  announce(message('tagging.removed', { code: codeName(tag.codeId) }));
}

/** Takes a passage off its claim. */
export async function removePassage(claimId: ClaimId, evidence: Evidence): Promise<void> {
  const answer = await save(call('claim.removeEvidence', { claimId, evidenceId: evidence.id }));
  if (answer.ok) showClaim(answer.value);
}

async function save(work: Promise<Result<Claim>>): Promise<Result<Claim>> {
  reportSave('tagging', { kind: 'saving' });
  const answer = await work;
  // A tag that could not be kept is not pending: the analyst still has the selection and is told why.
  reportSave('tagging', { kind: 'saved' });
  if (!answer.ok) notifyFailure(answer.failure);
  return answer;
}

/** Puts the host's answer among the claims that the window knows, ahead of the list that is read again anyway. */
function showClaim(claim: Claim): void {
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

/** Copies a quote with what is needed to find it again, its pages included, as text and as HTML. `id` is the claim's or the source's. */
export async function copyWithCitation(
  sourceId: SourceId,
  quote: string,
  { labels, ...range }: Range & { readonly labels: readonly string[] },
  id: string,
): Promise<void> {
  const source = useNotebookData.getState().sources.find((candidate) => candidate.id === sourceId);
  if (!source || quote === '') return;
  const text = message('tagging.citation', {
    quote,
    where: placeOfQuote(source, labels.length > 0 ? message('source.pages', pageValues(labels)) : ''),
    start: String(range.start),
    end: String(range.end),
    id,
  });
  const language = source.language ? ` lang="${escapeHtml(source.language)}"` : '';
  const html = escapeHtml(text).replace(
    `“${escapeHtml(quote)}”`,
    () => `“<span${language}>${escapeHtml(quote)}</span>”`,
  );
  const answer = await call('clipboard.write', {
    text,
    html: `<p style="white-space: pre-wrap">${html}</p>`,
  });
  if (answer.ok) notify({ tone: 'news', text: message('tagging.copied') });
  else notifyFailure(answer.failure);
}

/** Copies the selection, exactly as stored, with its citation. */
export async function copySelectionWithCitation({ sourceId, reader, range }: Reading): Promise<void> {
  if (!range) return;
  const place = { ...range, labels: reader.pageLabels(range) };
  await copyWithCitation(sourceId, reader.selectedText, place, sourceId);
}
