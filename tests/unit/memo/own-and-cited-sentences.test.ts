import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../../shared/claim/claim-schema';
import { annotateBody } from '../../../shared/memo/annotate-body';
import { numberCitations } from '../../../shared/memo/citation-numbering';
import type { MemoBlock, MemoInline } from '../../../shared/memo/memo-document';
import { sentencesOfInlines } from '../../../shared/memo/memo-sentences';

const claim = '00000000-0000-4000-8000-000000000001' as ClaimId;
const cite: Extract<MemoInline, { kind: 'citation' }> = { kind: 'citation', claimIds: [claim] };
const words = (text: string): Extract<MemoInline, { kind: 'text' }> => ({ kind: 'text', text });
const paragraph = (...children: MemoInline[]): MemoBlock => ({ kind: 'paragraph', children });

/** How many sentences are cited, and the words of the analyst's own. */
function tally(...blocks: MemoBlock[]): { cited: number; own: string[] } {
  const document = { format: 1 as const, blocks };
  const { tally: found } = annotateBody(document, numberCitations(document), []);
  return { cited: found.citedSentences, own: found.ownSentences.map(({ text }) => text) };
}

describe('of every sentence it is known whether it rests on a citation', () => {
  it('English and Chinese, the citation before or after the closing mark', () => {
    expect(
      tally(
        paragraph(
          words('It decides '),
          cite,
          words('. We doubt it. 党委先研究'),
          cite,
          words('。这是我们的判断。'),
        ),
      ),
    ).toEqual({ cited: 2, own: ['We doubt it.', '这是我们的判断。'] });
    expect(tally(paragraph(words('It decides.'), cite, words(' We doubt it.')))).toEqual({
      cited: 1,
      own: ['We doubt it.'],
    });
  });

  it('a citation never covers the sentence before its own', () => {
    expect(
      tally(paragraph(words('No. 5 of the U.S. list is ours. The next is cited '), cite, words('.'))),
    ).toEqual({
      cited: 1,
      own: ['No. 5 of the U.S. list is ours.'],
    });
  });

  it('a citation inside a footnote is none of the sentence that carries the footnote', () => {
    const footnote: MemoInline = { kind: 'footnote', children: [words('See it '), cite, words('.')] };
    expect(tally(paragraph(words('Ours'), footnote, words('.')))).toEqual({ cited: 1, own: ['Ours.'] });
  });

  it('headings and the head of a table are no sentences; a row shares its citation with its phrases', () => {
    expect(
      tally(
        { kind: 'heading', level: 2, children: [words('We think so.')] },
        {
          kind: 'table',
          hasHeaderRow: true,
          rows: [
            [[words('Actor')], [words('Act')]],
            [[words('The committee')], [words('ranks customers '), cite]],
            [[words('The board')], [words('We do not know.')]],
          ],
        },
      ).own,
    ).toEqual(['The board', 'We do not know.']);
  });
});

it('sentences hold all of a run, nothing twice', () => {
  const inline: fc.Arbitrary<MemoInline> = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '。', '”', '5', '党', '😀') }).map(words),
    fc.constant<MemoInline>({ kind: 'line-break' }),
    fc.constant(cite),
  );
  const flat = (inlines: readonly MemoInline[]): string =>
    inlines.map((part) => (part.kind === 'text' ? part.text : `<${part.kind}>`)).join('');
  fc.assert(
    fc.property(fc.array(inline), (run) => {
      const sentences = sentencesOfInlines(run);
      expect(flat(sentences.flatMap(({ inlines }) => inlines))).toBe(flat(run));
    }),
  );
});
