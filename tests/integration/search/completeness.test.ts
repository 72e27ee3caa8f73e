import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceId } from '../../../shared/source/source-schema';
import { CodePointIndex } from '../../../shared/text/code-points';
import { importText, newTestNotebook } from '../notebook/notebook-fixture';
import { naivePlaces } from './naive-scan';

/** CLAIMBOOK_LONG_TESTS=1 asks as many questions as the goal says. */
const isLong = process.env['CLAIMBOOK_LONG_TESTS'] === '1';
const questions = isLong ? 2000 : 150;
const texts = isLong ? 200 : 40;

const han = fc.constantFrom(...Array.from('国国资资委委党員员會会后後发發髮里⺠民⼀一中心'));
const latin = fc.constantFrom(
  'quota',
  'quotas',
  'Quota',
  'rare',
  'earth',
  'earths',
  'co-operation',
  'cooperation',
  'party’s',
  "don't",
  'dont',
  'naïve',
  'NAIVE',
  'ＱＵＯＴＡ',
  'rare-earth',
  '3.5',
  'state-owned',
  'stateowned',
  'Łódź',
  'x𝐀',
);
const between = fc.constantFrom(
  '',
  '',
  ' ',
  ' ',
  '  ',
  '　',
  '，',
  '. ',
  '\n',
  '\n\n',
  '-',
  '’',
  '(',
  '\u200b',
);
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(han, { minLength: 1, maxLength: 6 }).map((characters) => characters.join('')),
  },
  { weight: 3, arbitrary: latin },
);
const text = fc
  .array(fc.tuple(piece, between), { minLength: 5, maxLength: 60 })
  .map((parts) => parts.flat().join(''));
const hanTerm = fc.array(han, { minLength: 1, maxLength: 6 }).map((characters) => characters.join(''));
const term = fc.oneof(
  hanTerm,
  hanTerm.map((words) => words.slice(0, 2)),
  latin,
);
const phrase = fc
  .tuple(term, fc.constantFrom(' ', '', '-', '，'), term)
  .map(([first, gap, second]) => `"${first}${gap}${second}"`);
const query = fc.oneof(
  { weight: 5, arbitrary: term },
  { weight: 2, arbitrary: phrase },
  { weight: 2, arbitrary: fc.array(term, { minLength: 2, maxLength: 3 }).map((terms) => terms.join(' OR ')) },
);

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

function scan(corpus: ReadonlyMap<SourceId, string>, asked: string): Place[] {
  return [...corpus].flatMap(([id, stored]) => {
    const index = new CodePointIndex(stored);
    const found = asked.split(' OR ').flatMap((part) => {
      const isPhrase = part.startsWith('"');
      return naivePlaces(stored, isPhrase ? part.slice(1, -1) : part, !isPhrase);
    });
    return found.map(({ start, end }) => ({
      id,
      start: index.toCodePoints(start),
      end: index.toCodePoints(end),
    }));
  });
}

const keysOf = (places: readonly Place[]) =>
  [...new Set(places.map(({ id, start, end }) => `${id} ${start} ${end}`))].toSorted();

it(`finds for ${questions} random queries what a scan without an index finds, no more and no less`, async () => {
  const { handlers } = newTestNotebook();
  const corpus = new Map<SourceId, string>();
  for (const written of new Set(fc.sample(text, texts))) {
    const id = await importText(handlers, written);
    corpus.set(id, (await handlers['source.text']({ id })).text);
  }
  let found = 0;
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const { hits, total } = await handlers['search.run']({
        query: asked,
        kinds: ['source'],
        limit: 100_000,
        isExact: true,
      });
      for (const { id, start, end, quote } of hits) {
        const characters = [...(corpus.get(id as SourceId) ?? '')];
        expect(characters.slice(start, end).join('')).toBe(quote);
      }
      expect(keysOf(hits)).toEqual(keysOf(scan(corpus, asked)));
      expect(total).toBe(hits.length);
      found += total;
    }),
    { numRuns: questions },
  );
  expect(found).toBeGreaterThan(questions);
}, 600_000);
