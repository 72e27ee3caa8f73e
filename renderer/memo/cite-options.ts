import type { ClaimRow, Evidence } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { codeName } from '../../shared/codebook/code-name';
import type { CitationItem } from '../../shared/memo/citation-item';
import { splitLocator } from '../../shared/memo/citation-locator';
import type { NoneFound } from '../../shared/search/search-record';
import type { SourceSummary } from '../../shared/source/source-schema';
import type { MemoMenu } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useNoneFound } from '../notebook-data/none-found';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useClaimSearch } from '../notebook-data/use-claim-search';
import { locatorOfPassage } from './cited-thing';
import type { MenuOption, MenuOptions } from './menu-option';

/** Of so many claims the single passages are offered too, so many sources as a whole, and so many searches in vain. */
const most = { claimsWithPassages: 8, sources: 6, searches: 6 };

/** What the "@" menu offers for what was typed: claims, single passages of theirs, sources as a whole, searches in vain. */
export function useCiteOptions(menu: MemoMenu): MenuOptions {
  const { words, locator } = splitLocator(menu.kind === 'cite' ? menu.query : '');
  const found = useClaimSearch(menu.kind === 'cite' ? words : null);
  const sources = useNotebookData((data) => data.sources);
  const records = useNoneFound();
  const option = (item: CitationItem, label: string, notes: readonly (string | undefined)[]): MenuOption => {
    const cited = locator === undefined ? item : { ...item, locator };
    return {
      id: JSON.stringify(item),
      label,
      note: [cited.locator, ...notes].filter(Boolean).join(' · '),
      accept: (more) => menu.cite([cited], more),
    };
  };
  const claims = found.claims.flatMap((claim, index) => [
    option({ to: 'claim', claimId: claim.id }, claimHeadline(claim), [
      ...standingOf(claim),
      ...codesOf(claim),
      ...Object.values(claim.sourceTitles),
    ]),
    ...(index < most.claimsWithPassages ? passagesOf(claim, words) : []).map((evidence) => {
      const page = locatorOfPassage(claim, evidence);
      return option(
        { to: 'passage', claimId: claim.id, evidenceId: evidence.id, ...(page ? { locator: page } : {}) },
        `“${evidence.quote.replaceAll(/\s+/g, ' ')}”`,
        [message('memo.editor.menu.passage'), claim.sourceTitles[evidence.sourceId]],
      );
    }),
  ]);
  const whole = sourcesFound(sources, words).map((source) =>
    option({ to: 'source', sourceId: source.id, sourceVersion: source.version }, source.title, [
      message('memo.editor.menu.wholeSource'),
      source.publisher ?? undefined,
      source.published ?? undefined,
    ]),
  );
  const searches = searchesFound(records ?? [], sources, words).map(({ record, title }) =>
    option(
      { to: 'search', searchId: record.id },
      message('memo.editor.menu.searchFor', { query: record.query }),
      [message('memo.editor.menu.search'), title, record.at.slice(0, 10)],
    ),
  );
  return { options: [...claims, ...whole, ...searches], isSettled: found.text === words };
}

/** Of a claim with one passage there is nothing to choose, unless its words are what was typed. */
function passagesOf(claim: ClaimRow, words: string): Evidence[] {
  const typed = words.trim().toLowerCase();
  if (claim.evidence.length > 1) return claim.evidence;
  return claim.evidence.filter(
    ({ quote }) => typed.length > 2 && quote.toLowerCase().includes(typed) && claim.statement.trim() !== '',
  );
}

/** Sources that have every word that was typed in title, author, publisher or date. */
function sourcesFound(sources: readonly SourceSummary[], typed: string): SourceSummary[] {
  const fits = wordsTest(typed);
  return sources
    .filter(({ title, author, publisher, published }) => fits([title, author, publisher, published]))
    .slice(0, most.sources);
}

/** Searches in vain that have every word that was typed in their query, their note or the title of their source; the newest first. */
function searchesFound(
  records: readonly NoneFound[],
  sources: readonly SourceSummary[],
  typed: string,
): { readonly record: NoneFound; readonly title: string }[] {
  const fits = wordsTest(typed);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return records
    .toReversed()
    .map((record) => ({ record, title: titles.get(record.sourceId) ?? '' }))
    .filter(({ record, title }) => fits([record.query, record.note, title]))
    .slice(0, most.searches);
}

/** Whether every word that was typed stands in some texts; without a word nothing does. */
function wordsTest(typed: string): (texts: readonly (string | null | undefined)[]) => boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = texts.join(' ').toLowerCase();
    return words.length > 0 && words.every((word) => text.includes(word));
  };
}

function standingOf({ status }: ClaimRow): string[] {
  return status === 'draft' || status === 'reviewed' ? [] : [message(`claim.status.${status}`)];
}

function codesOf(claim: ClaimRow): string[] {
  const codebook = useNotebookData.getState().codebook?.codebook;
  return claim.codes.map((tag) => codeName(codebook, tag.codeId));
}
