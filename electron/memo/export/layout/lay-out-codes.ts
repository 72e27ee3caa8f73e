import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo, UsedCode } from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import { describeOrigin } from './describe-claim';
import { layoutIds, type LayoutBlock, type Span } from './memo-layout';
import { code, fact, join, reference, say, words } from './spans';

/** The codes of the cited claims with their definitions, and the codebook that they come from. */
export function layOutCodes(memo: AnnotatedMemo): LayoutBlock[] {
  const { codebookName, codebookVersion: version, codebookSha256 } = memo.facts;
  const about = message('memo.annex.codes.about', {
    nameEn: codebookName.en,
    nameZh: codebookName.zh,
    version,
  });
  const coders = memo.manifest.coders.join(', ');
  return [
    { kind: 'paragraph', spans: [...words(about), code(codebookSha256), ...words('.')] },
    ...(coders === ''
      ? []
      : [{ kind: 'paragraph', spans: say('memo.annex.codes.coders', { list: coders }) } as const]),
    ...(memo.codes.length === 0 ? [{ kind: 'paragraph', spans: say('memo.annex.codes.none') } as const] : []),
    ...memo.codes.flatMap((used) => layOutCode(used, suggestedTags(memo, used.codeId))),
  ];
}

/** A tag that a rule suggested, with the number of its claim. */
interface SuggestedTag {
  readonly number: number;
  readonly origin: string;
}

function suggestedTags({ citations }: AnnotatedMemo, codeId: string): SuggestedTag[] {
  const found = new Map<number, string>();
  for (const { number, tags } of existingClaims(citations)) {
    const used = tags.find(({ tag }) => tag.codeId === codeId);
    const origin = used && describeOrigin(used.tag);
    if (origin) found.set(number, origin);
  }
  return [...found].map(([number, origin]) => ({ number, origin }));
}

const toEndnote = (number: number): Span => reference(layoutIds.endnote(number), `[${number}]`);

function layOutCode(used: UsedCode, suggested: readonly SuggestedTag[]): LayoutBlock[] {
  const heading = (spans: Span[]): LayoutBlock => ({
    kind: 'heading',
    level: 3,
    id: layoutIds.code(used.codeId),
    spans,
  });
  const claims = fact(
    'memo.annex.code.claims',
    join(
      used.numbers.map((number) => [toEndnote(number)]),
      ' ',
    ),
  );
  const origins = suggested.map(({ number, origin }) => [toEndnote(number), ...words(` ${origin}`)]);
  const bySuggestion = origins.length === 0 ? [] : [fact('memo.annex.code.suggestions', join(origins, '; '))];
  const id = fact('memo.annex.code.id', [code(used.codeId)]);
  if (used.code === null || used.dimension === null) {
    const unknown = fact('memo.annex.code.definition', message('memo.annex.code.unknown'));
    return [heading(words(used.codeId)), { kind: 'facts', facts: [id, unknown, claims, ...bySuggestion] }];
  }
  const { code: known, dimension } = used;
  return [
    heading(words(message('memo.annex.code.heading', { en: known.label.en, zh: known.label.zh }))),
    {
      kind: 'facts',
      facts: [
        id,
        fact('memo.annex.code.dimension', `${dimension.key} ${dimension.label.en} / ${dimension.label.zh}`),
        fact('memo.annex.code.definition', known.definition),
        fact('memo.annex.code.include', known.include || message('memo.annex.none')),
        fact('memo.annex.code.exclude', known.exclude || message('memo.annex.none')),
        claims,
        ...bySuggestion,
      ],
    },
  ];
}
