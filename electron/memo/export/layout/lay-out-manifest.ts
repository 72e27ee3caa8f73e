import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type {
  AnnotatedMemo,
  CitedSource,
  MissingItem,
  OwnSentence,
} from '../../../../shared/memo/annotated-memo';
import { footnoteLetter } from '../../../../shared/memo/citation-numbering';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import { layOutChecks } from './lay-out-checks';
import { layOutFiles } from './lay-out-files';
import { searchReference } from './lay-out-searches';
import { layoutIds, type LayoutBlock, type LayoutFact, type Span } from './memo-layout';
import { code, fact, join, reference, say, words } from './spans';

/** What made this file, what was counted, and the sentences that rest on no source. */
export function layOutManifest(memo: AnnotatedMemo): LayoutBlock[] {
  const own = memo.manifest.ownSentences;
  return [
    { kind: 'facts', facts: [...origin(memo), ...counts(memo)] },
    { kind: 'paragraph', spans: say('memo.annex.manifest.counting') },
    { kind: 'heading', level: 3, spans: say('memo.annex.manifest.ownList') },
    own.length === 0
      ? { kind: 'paragraph', spans: say('memo.annex.manifest.ownList.none') }
      : { kind: 'list', ordered: true, items: own.map((sentence) => ({ spans: ownSentence(sentence) })) },
    ...wholeSources(memo),
    ...layOutFiles(memo),
    ...layOutChecks(memo.manifest.checks),
  ];
}

/** What rests on sources as a whole: nothing of it was compared, so it stands apart from what is quoted. */
function wholeSources({ manifest, citations }: AnnotatedMemo): LayoutBlock[] {
  const whole = citations.filter((cited): cited is CitedSource => cited.to === 'source');
  if (whole.length === 0) return [];
  const sentences = manifest.wholeSourceSentences;
  return [
    { kind: 'heading', level: 3, spans: say('memo.annex.manifest.whole') },
    {
      kind: 'paragraph',
      spans: [
        ...say('memo.annex.manifest.whole.about'),
        ...words(' '),
        ...join(
          whole.map(({ number }) => [reference(layoutIds.endnote(number), `[${number}]`)]),
          ', ',
        ),
        ...words('.'),
      ],
    },
    ...(sentences.length === 0
      ? []
      : [
          {
            kind: 'list',
            ordered: true,
            items: sentences.map((sentence) => ({ spans: ownSentence(sentence) })),
          } as const,
        ]),
  ];
}

function origin({ facts }: AnnotatedMemo): LayoutFact[] {
  return [
    fact(
      'memo.annex.manifest.application',
      message('memo.annex.manifest.application.value', { version: facts.applicationVersion }),
    ),
    fact('memo.annex.exported', formatInstant(facts.exportedAt)),
    fact('memo.annex.manifest.revision', String(facts.revision)),
    fact('memo.annex.manifest.memoSha256', [code(facts.memoSha256)]),
    fact('memo.annex.manifest.codebookSha256', [code(facts.codebookSha256)]),
    ...(facts.citationStyle === null ? [] : [fact('memo.annex.manifest.citationStyle', facts.citationStyle)]),
  ];
}

function counts({ manifest, citations }: AnnotatedMemo): LayoutFact[] {
  return [
    fact(
      'memo.annex.manifest.citations',
      message('memo.annex.manifest.citations.value', {
        count: manifest.citations,
        claims: new Set(existingClaims(citations).map(({ claimId }) => claimId)).size,
      }),
    ),
    fact('memo.annex.manifest.cited', String(manifest.citedSentences)),
    ...(manifest.wholeSourceSentences.length === 0
      ? []
      : [fact('memo.annex.manifest.wholeCited', String(manifest.wholeSourceSentences.length))]),
    fact('memo.annex.manifest.own', String(manifest.ownSentences.length)),
    fact(
      'memo.annex.manifest.failed',
      listOrNone(manifest.failedQuotes.map(({ label }) => quoteReference(label))),
    ),
    ...(manifest.failedSearches.length === 0
      ? []
      : [
          fact(
            'memo.annex.manifest.failedSearches',
            listOrNone(manifest.failedSearches.map(searchReference)),
          ),
        ]),
    fact('memo.annex.manifest.missing', listOrNone(manifest.missing.map(missingReference))),
    fact('memo.annex.manifest.empty', manifest.emptySections.join(', ') || message('memo.annex.none')),
  ];
}

function quoteReference(label: string): Span[] {
  return [reference(layoutIds.quote(label), message('memo.annex.citation.quote', { label }))];
}

function missingReference({ number, id }: MissingItem): Span[] {
  return [reference(layoutIds.endnote(number), `[${number}]`), ...words(' '), code(id)];
}

function listOrNone(items: readonly Span[][]): Span[] {
  return items.length === 0 ? say('memo.annex.none') : join(items, ', ');
}

function ownSentence({ text, section, footnote }: OwnSentence): Span[] {
  if (footnote !== null) {
    return words(message('memo.annex.manifest.inNote', { letter: footnoteLetter(footnote) }) + text);
  }
  return words(section === '' ? text : message('memo.annex.manifest.inSection', { section }) + text);
}
