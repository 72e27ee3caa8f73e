import { existingClaims } from '../../../../shared/memo/annotate-evidence';
import type { AnnotatedMemo, CitedPassage, ExistingClaim } from '../../../../shared/memo/annotated-memo';
import { placeKind } from '../../../../shared/source/page-of';
import { likelihoodRange } from '../../../../shared/claim/claim-vocabulary';
import { printableText } from '../../../../shared/text/printable-text';
import { message } from '../../../messages/messages';
import { pagesInWords } from './lay-out-endnotes';
import { layOutSearches } from './lay-out-searches';
import { citationTitle } from './lay-out-source';
import { layoutIds, type LayoutBlock, type LayoutFact } from './memo-layout';
import { code, fact, reference, say, words } from './spans';

/** Every passage word for word, its translation, and what is needed to find and check it in its source; then the searches in vain. */
export function layOutQuotes(memo: AnnotatedMemo): LayoutBlock[] {
  return [
    { kind: 'paragraph', spans: say('memo.annex.quotes.about') },
    ...existingClaims(memo.citations).flatMap((cited) =>
      cited.passages.flatMap((passage, index) => layOutQuote(cited, passage, index === 0)),
    ),
    ...layOutSearches(memo),
  ];
}

function layOutQuote(cited: ExistingClaim, passage: CitedPassage, isFirst: boolean): LayoutBlock[] {
  const { evidence, source, label } = passage;
  const { translation } = evidence;
  return [
    {
      kind: 'heading',
      level: 3,
      id: layoutIds.quote(label),
      spans: say('memo.annex.quote.heading', { label }),
    },
    { kind: 'verbatim', text: printableText(evidence.quote), language: source?.language ?? null },
    ...(translation === null
      ? []
      : ([
          {
            kind: 'paragraph',
            spans: [...words(`${message('memo.annex.quote.translation')}: `), ...words(translation.text)],
          },
        ] as const)),
    { kind: 'facts', facts: [...passageFacts(cited, passage), ...(isFirst ? claimFacts(cited) : [])] },
  ];
}

function passageFacts(cited: ExistingClaim, passage: CitedPassage): LayoutFact[] {
  const { evidence, source, check, pages } = passage;
  const { start, end, sourceVersion: version, translation } = evidence;
  return [
    ...(translation === null ? [] : [fact('memo.annex.quote.translatedBy', translator(translation))]),
    fact('memo.annex.quote.source', [
      ...(source === null ? say('memo.annex.citation.source.missing') : citationTitle(source)),
      ...words(' '),
      reference(layoutIds.endnote(cited.number), `[${cited.number}]`),
    ]),
    ...(source?.capture.fileName ? [fact('memo.annex.quote.file', source.capture.fileName)] : []),
    ...(pages.length === 0
      ? []
      : [
          fact(
            placeKind(pages) === 'time' ? 'memo.annex.quote.time' : 'memo.annex.quote.pages',
            pagesInWords(pages),
          ),
        ]),
    fact(
      'memo.annex.quote.position',
      message('memo.annex.quote.position.value', {
        start: String(start),
        end: String(end),
        version: String(version),
      }),
    ),
    ...(source === null
      ? []
      : [
          fact('memo.annex.quote.bytesSha256', [code(source.bytesSha256)]),
          fact('memo.annex.quote.textSha256', [code(source.textSha256)]),
        ]),
    fact('memo.annex.quote.check', message(`memo.annex.check.${check}`)),
  ];
}

function translator(translation: NonNullable<CitedPassage['evidence']['translation']>): string {
  const status = message(`claim.translation.status.${translation.status}`);
  const name = translation.translator.trim();
  return name === ''
    ? message('memo.annex.quote.translator.unnamed', { status })
    : message('memo.annex.quote.translator', { name, status });
}

/** What the analyst holds of the claim itself; printed once, at its first passage. */
function claimFacts({ claim }: ExistingClaim): LayoutFact[] {
  const status = message(`claim.status.${claim.status}`);
  const reason = claim.statusReason.trim();
  return [
    fact(
      'memo.annex.claim.status',
      reason === '' ? status : message('memo.annex.claim.status.value', { status, reason }),
    ),
    ...(claim.likelihood === null ? [] : [fact('memo.annex.claim.likelihood', likelihood(claim.likelihood))]),
    ...(claim.confidence === null ? [] : [fact('memo.annex.claim.confidence', confidence(claim.confidence))]),
    ...(claim.notes.trim() === '' ? [] : [fact('memo.annex.claim.notes', claim.notes.trim())]),
  ];
}

function likelihood(value: keyof typeof likelihoodRange): string {
  const [low, high] = likelihoodRange[value];
  return message('memo.annex.claim.likelihood.value', {
    term: message(`claim.likelihood.${value}`),
    low,
    high,
  });
}

function confidence(value: NonNullable<ExistingClaim['claim']['confidence']>): string {
  const level = message(`claim.confidence.${value.level}`);
  const basis = value.basis.trim();
  return basis === ''
    ? message('memo.annex.claim.confidence.noBasis', { level })
    : message('memo.annex.claim.confidence.value', { level, basis });
}
