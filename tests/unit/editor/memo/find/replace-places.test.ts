import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoDocument, MemoInline } from '../../../../../shared/memo/memo-document';
import { inlineRuns } from '../../../../../shared/memo/memo-inlines';
import { typedPlaces } from '../../../../../shared/text/word-places';
import { $findableText } from '../../../../../renderer/editor/memo/find/findable-text';
import { $replacePlaces } from '../../../../../renderer/editor/memo/find/replace-places';
import { normalizeMemoDocument } from '../../../../../renderer/editor/memo/normalize-document';
import { headlessMemo, readMemo } from '../headless-memo';
import { memoDocument } from '../memo-arbitraries';

const loose = { isCaseExact: false, isWholeWord: false, isScriptExact: false };

function replaceAll(document: MemoDocument, words: string, replacement: string) {
  const editor = headlessMemo(document);
  let count = 0;
  editor.update(
    () => {
      const text = $findableText();
      const places = typedPlaces(text.text, words, loose);
      count = places.length;
      $replacePlaces(text, places, replacement);
    },
    { discrete: true },
  );
  return { after: readMemo(editor), count };
}

const paragraph = (...children: MemoInline[]): MemoDocument => ({
  format: 1,
  blocks: [{ kind: 'paragraph', children }],
});
const text = (words: string): MemoInline => ({ kind: 'text', text: words });
const citation: MemoInline = {
  kind: 'citation',
  claimIds: ['5f0c0b52-9c6e-4d1c-8d5a-0d6d3f1a2b3c' as never],
};

/** Everything but words: what is cited, noted and drawn, in order; and how the blocks follow each other. */
function frame(document: MemoDocument): unknown {
  const rest = inlineRuns(document).flatMap((run) =>
    run.filter(({ kind }) => kind === 'citation' || kind === 'footnote' || kind === 'line-break'),
  );
  const blocks = document.blocks.map((block) => (block.kind === 'live' ? block : block.kind));
  return { rest, blocks };
}

/** The words of a run; whatever is no text ends them. */
function wordsOf(run: readonly MemoInline[]): string {
  return run
    .map((inline): string => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'link' ? wordsOf(inline.children) : '\ufffc';
    })
    .join('');
}

describe('replacing in a memo', () => {
  it('writes over words that several marks and a link share, with the look of the first letter', () => {
    const document = paragraph(
      text('The gol'),
      { kind: 'text', text: 'den sh', marks: ['bold'] },
      { kind: 'link', url: 'https://example.org/', children: [{ kind: 'text', text: 'are' }] },
      text(' stays.'),
    );
    expect(replaceAll(document, 'GOLDEN share', 'special right').after).toEqual(
      paragraph(text('The special right stays.')),
    );
  });

  it('finds either script and letters of any width, and replaces nothing else', () => {
    const { after, count } = replaceAll(paragraph(text('黨委與党委，ＳＡＳＡＣ')), '党委', '党组');
    expect([after, count]).toEqual([paragraph(text('党组與党组，ＳＡＳＡＣ')), 2]);
    expect(replaceAll(paragraph(text('ＳＡＳＡＣ')), 'sasac', 'SASAC').after).toEqual(
      paragraph(text('SASAC')),
    );
  });

  it('never looks through a citation, a line end or the end of a paragraph', () => {
    const document: MemoDocument = {
      format: 1,
      blocks: [
        {
          kind: 'paragraph',
          children: [text('con'), citation, text('trol'), { kind: 'line-break' }, text('con')],
        },
        { kind: 'paragraph', children: [text('trol')] },
      ],
    };
    expect(replaceAll(document, 'control', 'x')).toEqual({ after: document, count: 0 });
  });

  it('leaves citations, footnotes, line ends and live blocks as they are, whatever is replaced by whatever', () => {
    fc.assert(
      fc.property(
        memoDocument,
        fc.constantFrom('a', '党', ' ', 'x', '讨论', '"<b>', 'rare', '党组织前置研究讨论'),
        fc.constantFrom('', 'z', '[1]', '党委会', 'aa'),
        (document, words, replacement) => {
          const before = normalizeMemoDocument(document);
          const { after } = replaceAll(before, words, replacement);
          expect(frame(after)).toEqual(frame(before));
          const expected = inlineRuns(before).map((run) => {
            const all = wordsOf(run);
            return typedPlaces(all, words, loose).reduceRight(
              (left, { start, end }) => left.slice(0, start) + replacement + left.slice(end),
              all,
            );
          });
          expect(inlineRuns(after).map(wordsOf)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });
});
