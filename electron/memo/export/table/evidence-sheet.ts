import type {
  AnnotatedMemo,
  CitedItem,
  CitedPassage,
  CitedSearch,
  ExistingClaim,
} from '../../../../shared/memo/annotated-memo';
import { citesClaim } from '../../../../shared/memo/citation-item';
import type { MessageKey } from '../../../../shared/messages/english-messages';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import { describeAttribution, describeOrigin } from '../layout/describe-claim';
import { idOfMissing, missingKey } from '../layout/missing-citation';
import type { MemoSheet, SheetCell } from './memo-sheets';

/** A passage of a cited claim; a claim without one, one that is gone, a whole source and a search have a row all the same. */
interface EvidenceRow {
  readonly item: CitedItem;
  readonly cited: ExistingClaim | null;
  readonly passage: CitedPassage | null;
}

interface EvidenceColumn {
  readonly head: MessageKey;
  readonly width: number;
  cell(row: EvidenceRow): SheetCell | null | undefined;
}

const columns: readonly EvidenceColumn[] = [
  { head: 'memo.annex.column.number', width: 6, cell: ({ item }) => item.number },
  { head: 'memo.sheet.quote', width: 8, cell: ({ passage }) => passage?.label },
  { head: 'memo.annex.column.claim', width: 40, cell: statement },
  { head: 'memo.annex.column.quote', width: 60, cell: ({ passage }) => passage?.evidence.quote },
  { head: 'memo.annex.quote.translation', width: 40, cell: ({ passage }) => passage?.evidence.translation?.text },
  { head: 'memo.annex.quote.translatedBy', width: 18, cell: ({ passage }) => passage?.evidence.translation?.translator },
  { head: 'memo.sheet.translationStatus', width: 14, cell: translationStatus },
  { head: 'memo.annex.column.relation', width: 12, cell: relation },
  { head: 'memo.annex.column.codes', width: 30, cell: ({ cited }) => cited?.tags.map(({ tag }) => tag.codeId).join('\n') },
  { head: 'memo.sheet.codePaths', width: 44, cell: ({ cited }) => cited?.tags.map(codePath).join('\n') },
  { head: 'memo.sheet.polarity', width: 14, cell: ({ cited }) => cited?.tags.map(({ tag }) => message(`claim.polarity.${tag.polarity}`)).join('\n') },
  { head: 'memo.sheet.origin', width: 30, cell: ({ cited }) => cited?.tags.map(({ tag }) => describeOrigin(tag) ?? tag.coder).join('\n') },
  { head: 'memo.annex.column.type', width: 18, cell: ({ cited }) => cited?.claim.type && message(`claim.type.${cited.claim.type}`) },
  { head: 'memo.annex.column.attribution', width: 36, cell: ({ cited }) => cited && describeAttribution(cited.claim.attribution) },
  { head: 'memo.annex.column.event', width: 14, cell: ({ cited }) => cited?.claim.eventTime },
  { head: 'memo.annex.column.published', width: 14, cell: ({ cited }) => cited?.claim.publicationTime },
  { head: 'memo.annex.legend.reliability', width: 10, cell: ({ cited }) => cited?.claim.reliability },
  { head: 'memo.annex.legend.credibility', width: 10, cell: ({ cited }) => cited?.claim.credibility },
  { head: 'memo.annex.claim.likelihood', width: 16, cell: ({ cited }) => cited?.claim.likelihood && message(`claim.likelihood.${cited.claim.likelihood}`) },
  { head: 'memo.annex.claim.confidence', width: 12, cell: ({ cited }) => cited?.claim.confidence && message(`claim.confidence.${cited.claim.confidence.level}`) },
  { head: 'memo.sheet.basis', width: 30, cell: ({ cited }) => cited?.claim.confidence?.basis },
  { head: 'memo.annex.claim.status', width: 12, cell: ({ cited }) => cited && message(`claim.status.${cited.claim.status}`) },
  { head: 'memo.annex.quote.source', width: 40, cell: (row) => sourceOf(row)?.title },
  { head: 'memo.sheet.pages', width: 10, cell: ({ passage }) => passage?.pages.join('–') },
  { head: 'memo.sheet.start', width: 10, cell: ({ passage }) => passage?.evidence.start },
  { head: 'memo.sheet.end', width: 10, cell: ({ passage }) => passage?.evidence.end },
  { head: 'memo.sheet.version', width: 8, cell: ({ item, passage }) => passage?.evidence.sourceVersion ?? searchOf(item)?.record.sourceVersion },
  { head: 'memo.annex.quote.bytesSha256', width: 20, cell: (row) => sourceOf(row)?.bytesSha256 },
  { head: 'memo.annex.quote.textSha256', width: 20, cell: (row) => searchOf(row.item)?.record.textSha256 ?? sourceOf(row)?.textSha256 },
  { head: 'memo.annex.quote.check', width: 20, cell: check },
  { head: 'memo.sheet.claimId', width: 20, cell: ({ item }) => (citesClaim(item) ? item.claimId : '') },
]; // prettier-ignore

/** One row for every passage of every cited claim, by number, with all that the evidence table and the appendix say. */
export function evidenceSheet({ citations }: AnnotatedMemo): MemoSheet {
  const rows = citations.flatMap((item): EvidenceRow[] => {
    if (!citesClaim(item) || item.claim === null) return [{ item, cited: null, passage: null }];
    const passages = item.passages.length === 0 ? [null] : item.passages;
    return passages.map((passage) => ({ item, cited: item, passage }));
  });
  return {
    name: message('memo.sheet.evidence'),
    columns: columns.map(({ head, width }) => ({ head: message(head), width })),
    rows: rows.map((row) => columns.map((column) => column.cell(row) ?? '')),
  };
}

function statement({ item }: EvidenceRow): string {
  const missing = message(missingKey(item), { id: idOfMissing(item) });
  if (item.to === 'source') return item.source === null ? missing : message('memo.annex.citation.whole');
  if (item.to !== 'search') return item.claim?.statement ?? missing;
  if (item.search === null) return missing;
  return message('memo.annex.search.row', { query: item.search.record.query });
}

function searchOf(item: CitedItem): CitedSearch['search'] {
  return item.to === 'search' ? item.search : null;
}

/** Of a whole source only what it is called is told here: none of it was compared. */
function sourceOf({ item, passage }: EvidenceRow): SourceDetail | null | undefined {
  return item.to === 'source' ? item.source : (searchOf(item)?.source ?? passage?.source);
}

function check({ item, passage }: EvidenceRow): string | null {
  if (passage) return message(`memo.annex.check.${passage.check}`);
  const search = searchOf(item);
  return search && message(`memo.annex.search.check.${search.check}`);
}

function translationStatus({ passage }: EvidenceRow): string {
  const status = passage?.evidence.translation?.status;
  return status === undefined ? '' : message(`claim.translation.status.${status}`);
}

function relation({ cited, passage }: EvidenceRow): string {
  if (passage !== null) return message(`memo.annex.relation.${passage.evidence.relation}`);
  if (cited === null) return '';
  return message(cited.to === 'passage' ? 'memo.annex.passage.missing' : 'memo.annex.passages.none');
}

/** Dimension and code, as other tools group them. */
function codePath({ tag, code, dimension }: ExistingClaim['tags'][number]): string {
  if (code === null || dimension === null) return tag.codeId;
  return `${dimension.key} ${dimension.label.en} / ${code.label.en} ${code.label.zh}`.trim();
}
