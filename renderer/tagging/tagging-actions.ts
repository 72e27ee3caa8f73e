import type { ClaimId, CodeTag } from '../../shared/claim/claim-schema';
import type { EvidenceRelation } from '../../shared/claim/claim-vocabulary';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { pageValues } from '../../shared/source/page-of';
import { escapeHtml, placeOfQuote, trimRange } from '../../shared/tagging/passage-citation';
import type { Range } from '../../shared/text/range';
import { call } from '../desktop/desktop';
import type { Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { copyOut } from '../notebook-data/copy-out';
import { inspect } from '../navigation/navigation-state';
import { nameOfCode } from '../notebook-data/name-of-code';
import { kept, showClaim, whenKept } from '../notebook-data/keep-claim';
import { rememberCodes, useNotebookData } from '../notebook-data/notebook-data';
import { afterPaint } from '../ui/after-paint';
import { notify } from '../ui/notices';
import { announce, rememberChoice, useTagging, type CodeChoice } from './tagging-state';

/** Where a tagged passage goes: a claim of its own, or one that is there. */
export type TagTarget =
  | { readonly kind: 'new'; readonly relation: EvidenceRelation }
  | { readonly kind: 'add'; readonly claimId: ClaimId; readonly relation: EvidenceRelation };

/** Whether anything can be written in the open notebook. */
export function canTag(): boolean {
  return useNotebookData.getState().notebook?.readOnly === null;
}

/** What a tag is put on, without white space at its ends; null, with a word to the analyst, where nothing is left. */
function taggedRange({ reader, range: selected }: Reading): Range | null {
  const range = selected ?? reader.meant;
  if (!range) return null;
  const trimmed = trimRange(range, reader.textOf(range));
  if (!trimmed) notify({ tone: 'warning', text: message('tagging.blank') });
  return trimmed;
}

/**
 * Tags the selection, or without one the sentence at the caret. The caret returns to the text at once, so that the next key
 * goes on from there; what could not be kept is selected again. True where it was kept.
 */
export async function tagSelection(
  reading: Reading,
  codes: readonly CodeChoice[],
  target: TagTarget,
  entityIds: readonly EntityId[] = [],
): Promise<boolean> {
  const range = taggedRange(reading);
  if (!range) return false;
  goOnFrom(reading, range);
  return keepTag(reading, { ...range, entityIds: [...entityIds] }, codes, target);
}

/** Leaves a caret behind the words that are tagged, which stay what the next key is about. */
function goOnFrom({ reader }: Reading, range: Range): void {
  if (!reader.selection) reader.select(range);
  reader.clearSelection();
  reader.focus();
}

/** Keeps a tag. The passage is painted before the list of claims is read again. */
async function keepTag(
  { sourceId, reader }: Reading,
  place: Range & { readonly entityIds?: EntityId[] },
  codes: readonly CodeChoice[],
  target: TagTarget,
): Promise<boolean> {
  const { entityIds = [], ...range } = place;
  // Before it is kept: where it could not be, the analyst repeats it with one key.
  if (codes.length > 0) rememberChoice(codes);
  const passage = { sourceId, ...range, codes: [...codes], relation: target.relation, entityIds };
  const answer = await kept(
    target.kind === 'new'
      ? call('claim.create', passage)
      : call('claim.addEvidence', { ...passage, claimId: target.claimId }),
  );
  if (!answer.ok) {
    if (!reader.selection) reader.select(range);
    return false;
  }
  const claim = answer.value;
  showClaim(claim);
  const evidence = claim.evidence.find(
    (item) => item.sourceId === sourceId && item.start === range.start && item.end === range.end,
  );
  // The inspector's many fields come after the passage's colour, which the analyst waits for.
  afterPaint(() => {
    inspect({ kind: 'claim', id: claim.id, ...(evidence ? { evidenceId: evidence.id } : {}) });
    if (codes.length > 0) rememberCodes(codes.map(({ codeId }) => codeId));
  });
  announce(codes.length > 0 ? message('tagging.tagged', { codes: names(codes) }) : message('tagging.added'));
  return true;
}

function names(codes: readonly CodeChoice[]): string {
  return codes.map(({ codeId }) => nameOfCode(codeId)).join(', ');
}

/** Tags as one key does: a new claim, unless the passage has the same codes already, which is said. */
export async function tagAtOnce(reading: Reading, codes: readonly CodeChoice[]): Promise<void> {
  const range = taggedRange(reading);
  if (!range) return;
  goOnFrom(reading, range);
  await whenKept();
  if (isTagged(reading.sourceId, range, codes))
    return notify({ tone: 'news', text: message('tagging.already', { codes: names(codes) }) });
  await keepTag(reading, range, codes, { kind: 'new', relation: 'supports' });
}

function isTagged(sourceId: SourceId, range: Range, codes: readonly CodeChoice[]): boolean {
  return useNotebookData
    .getState()
    .claims.some(
      (claim) =>
        claim.evidence.some(
          (item) => item.sourceId === sourceId && item.start === range.start && item.end === range.end,
        ) &&
        codes.every(({ codeId, polarity }) =>
          claim.codes.some((tag) => tag.codeId === codeId && tag.polarity === polarity),
        ),
    );
}

/** Tags with what was chosen last. Without any, says so. */
export async function repeatLast(reading: Reading): Promise<void> {
  const { lastChoice } = useTagging.getState();
  const [recent] = useNotebookData.getState().settings.recentCodes;
  const codes =
    lastChoice ?? (recent === undefined ? [] : [{ codeId: recent, polarity: 'affirmed' as const }]);
  if (codes.length === 0) return notify({ tone: 'news', text: message('tagging.nothingToRepeat') });
  await tagAtOnce(reading, codes);
}

/** Takes a code off the claim of a passage. */
export async function removeCode(claimId: ClaimId, tag: CodeTag): Promise<void> {
  const answer = await kept(call('claim.removeCode', { claimId, codeId: tag.codeId }));
  if (!answer.ok) return;
  showClaim(answer.value);
  announce(message('tagging.removed', { code: nameOfCode(tag.codeId) }));
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
  const content = { text, html: `<p style="white-space: pre-wrap">${html}</p>` };
  await copyOut(content, message('tagging.copied'));
}

/** Copies the selection, exactly as stored, with its citation. */
export async function copySelectionWithCitation({ sourceId, reader, range }: Reading): Promise<void> {
  if (!range) return;
  const place = { ...range, labels: reader.pageLabels(range) };
  await copyWithCitation(sourceId, reader.selectedText, place, sourceId);
}
