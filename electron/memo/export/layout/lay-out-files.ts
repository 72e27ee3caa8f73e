import { sourcesCited } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo } from '../../../../shared/memo/annotated-memo';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import type { LayoutBlock, LayoutRow } from './memo-layout';
import { code, say, words } from './spans';

/** The files behind all citations with their hashes, one line for each version, so that a copy of any can be compared. */
export function layOutFiles(memo: AnnotatedMemo): LayoutBlock[] {
  const cited = memo.citations.flatMap(sourcesCited);
  const sources = new Map(cited.map((source) => [`${source.id} ${source.version}`, source]));
  if (sources.size === 0) return [];
  return [
    { kind: 'heading', level: 3, spans: say('memo.annex.files') },
    {
      kind: 'table',
      caption: message('memo.annex.files.caption'),
      header: [
        say('memo.annex.files.source'),
        say('memo.annex.files.bytes'),
        say('memo.annex.quote.bytesSha256'),
        say('memo.annex.quote.textSha256'),
      ],
      rows: [...sources.values()].map(row),
      widths: [28, 12, 30, 30],
      isWide: false,
    },
  ];
} // prettier-ignore

function row(source: SourceDetail): LayoutRow {
  const version = message('memo.annex.files.version', { version: source.version });
  return {
    cells: [
      [...words(source.title, source.language), ...words(` (${version})`)],
      words(message('memo.annex.files.count', { count: source.byteLength })),
      [code(source.bytesSha256)],
      [code(source.textSha256)],
    ],
  };
}
