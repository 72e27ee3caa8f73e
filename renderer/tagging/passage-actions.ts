import type { ClaimRow, Evidence } from '../../shared/claim/claim-schema';
import { rangesOverlap, type Range } from '../../shared/text/range';
import { call } from '../desktop/desktop';
import type { Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { kept, showClaim } from '../notebook-data/keep-claim';
import { useNotebookData } from '../notebook-data/notebook-data';
import { notify } from '../ui/notices';
import { adjust, announce, askForParts, openOccurrences } from './tagging-state';

/** A claim and one of its passages. */
export interface Passage {
  readonly claim: ClaimRow;
  readonly evidence: Evidence;
}

/** The passage with a key; null where it is gone. */
export function passageNamed(key: string | null): Passage | null {
  for (const claim of useNotebookData.getState().claims) {
    const evidence = claim.evidence.find(({ id }) => id === key);
    if (evidence) return { claim, evidence };
  }
  return null;
}

/** The passage at the caret; says that there is none where it is so. */
export function passageHere({ reader }: Reading): Passage | null {
  const passage = passageNamed(reader.passageAtCaret);
  if (!passage) say(message('tagging.noPassage'));
  return passage;
}

const nameOf = ({ claim, evidence }: Passage) => ({ claimId: claim.id, evidenceId: evidence.id });

function say(text: string): void {
  notify({ tone: 'news', text });
}

/** Selects a passage, so that its edges can be moved as those of any selection. */
export function beginAdjusting({ reader }: Reading, passage: Passage): void {
  const { start, end } = passage.evidence;
  adjust({ ...nameOf(passage), evidence: passage.evidence });
  reader.focus();
  reader.select({ start, end });
  announce(message('tagging.adjusting'));
}

/** Puts a passage on other words; the caret stays in the text. True where it was kept. */
export async function placePassage(
  reading: Reading,
  passage: Evidence,
  claimId: ClaimRow['id'],
  range: Range,
): Promise<boolean> {
  const answer = await kept(call('claim.setPassage', { claimId, evidenceId: passage.id, ...range }));
  if (!answer.ok) return false;
  showClaim(answer.value);
  reading.reader.clearSelection();
  reading.reader.focus();
  announce(message('tagging.adjusted'));
  return true;
}

/** Splits a passage at a position (code points). A translation is parted by the analyst first. */
export async function splitPassage(passage: Passage, at: number): Promise<void> {
  const { start, end, translation } = passage.evidence;
  if (at <= start || at >= end) return say(message('tagging.split.edge'));
  if (translation) return askForParts({ ...nameOf(passage), evidence: passage.evidence, at });
  await keepSplit({ ...nameOf(passage), at });
}

/** Splits a passage, with a translation for each part where there was one. True where it was kept. */
export async function keepSplit(input: Parameters<typeof call<'claim.splitPassage'>>[1]): Promise<boolean> {
  const answer = await kept(call('claim.splitPassage', input));
  if (!answer.ok) return false;
  showClaim(answer.value);
  announce(message('tagging.split.done'));
  return true;
}

/** Joins a passage with the one after it, or else before it, that belongs to its claim or has one of its codes. */
export async function joinWithNeighbour(reading: Reading, passage: Passage): Promise<void> {
  const neighbour = neighbourOf(reading, passage);
  if (!neighbour) return say(message('tagging.join.none'));
  const answer = await kept(
    call('claim.joinPassages', { first: nameOf(passage), second: nameOf(neighbour) }),
  );
  if (!answer.ok) return;
  const { claim, removed } = answer.value;
  showClaim(claim);
  if (removed !== null) {
    const { claims } = useNotebookData.getState();
    useNotebookData.setState({ claims: claims.filter(({ id }) => id !== removed) });
  }
  inspect({ kind: 'claim', id: claim.id });
  announce(message('tagging.join.done'));
}

function neighbourOf({ reader }: Reading, { claim, evidence }: Passage): Passage | null {
  const { claims } = useNotebookData.getState();
  const near = claims
    .filter((other) => other.id === claim.id || sharesCode(claim, other))
    .flatMap((other) => other.evidence.map((item) => ({ claim: other, evidence: item })))
    .filter(
      ({ evidence: item }) =>
        item.id !== evidence.id && isNeighbour(evidence, item, reader.textOf.bind(reader)),
    );
  const after = near.filter(({ evidence: item }) => item.end > evidence.end);
  const first = [...after].sort((a, b) => a.evidence.start - b.evidence.start)[0];
  return first ?? near.sort((a, b) => b.evidence.end - a.evidence.end)[0] ?? null;
}

function sharesCode(a: ClaimRow, b: ClaimRow): boolean {
  return a.codes.some((tag) =>
    b.codes.some(({ codeId, polarity }) => codeId === tag.codeId && polarity === tag.polarity),
  );
}

/** Whether two passages overlap, or only white space and marks stand between them. */
function isNeighbour(a: Evidence, b: Evidence, textOf: (range: Range) => string): boolean {
  if (a.sourceId !== b.sourceId || a.sourceVersion !== b.sourceVersion || a.relation !== b.relation)
    return false;
  if (rangesOverlap(a, b)) return true;
  const between = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  // What is far away is not looked at: words stand there.
  return between.end - between.start <= 200 && !/[\p{L}\p{N}]/u.test(textOf(between));
}

/** Shows every occurrence of the selected words, or without a selection of the passage at the caret. */
export function searchSelected({ sourceId, reader }: Reading): void {
  const words = reader.selectedText || (passageNamed(reader.passageAtCaret)?.evidence.quote ?? '');
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  if (characters.length === 0) return say(message('tagging.everywhere.none'));
  openOccurrences({ words: characters.slice(0, 200).join(''), sourceId });
}
