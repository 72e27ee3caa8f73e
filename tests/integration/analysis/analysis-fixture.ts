import type { Coverage, Matrix, Timeline } from '../../../shared/analysis/analysis-schema';
import type { analysisOperations } from '../../../shared/analysis/analysis-operations';
import type { ParsedInputOf } from '../../../shared/ipc/operation';
import type { Polarity } from '../../../shared/claim/claim-vocabulary';
import type { SourceId } from '../../../shared/source/source-schema';
import type { HostServices } from '../../../electron/notebook-host/host-services';
import { testServices, type Handlers } from '../notebook/notebook-fixture';
import { parseLines } from '../notebook/parse-lines';

type Question = ParsedInputOf<typeof analysisOperations, 'analysis.answer'>;

/** Asks for a matrix. */
export async function matrixOf(
  handlers: Handlers,
  view: Matrix['view'],
  rest: Partial<Question> = {},
): Promise<Matrix> {
  const answer = await handlers['analysis.answer']({ unit: 'overlap', filter: {}, ...rest, view });
  if (answer.view !== view) throw new Error(`Got ${answer.view}.`);
  return answer;
}

/** Asks for the coverage grid. */
export async function coverageOf(handlers: Handlers, filter: Question['filter'] = {}): Promise<Coverage> {
  const answer = await handlers['analysis.answer']({ unit: 'overlap', filter, view: 'coverage' });
  if (answer.view !== 'coverage') throw new Error(`Got ${answer.view}.`);
  return answer;
}

/** Asks for the timeline. */
export async function timelineOf(handlers: Handlers, filter: Question['filter'] = {}): Promise<Timeline> {
  const answer = await handlers['analysis.answer']({ unit: 'overlap', filter, view: 'timeline' });
  if (answer.view !== 'timeline') throw new Error(`Got ${answer.view}.`);
  return answer;
}

/** The cells of a matrix as "row column count". */
export function cellsOf({ rows, columns, cells }: Matrix): string[] {
  return cells.counts.map(
    (count, at) => `${rows[cells.rows[at] ?? -1]?.id} ${columns[cells.columns[at] ?? -1]?.name} ${count}`,
  );
}

/** Tags a range with codes. */
export function tag(
  handlers: Handlers,
  sourceId: SourceId,
  [start, end]: readonly [number, number],
  codes: Readonly<Record<string, Polarity>>,
) {
  return handlers['claim.create']({
    sourceId,
    start,
    end,
    codes: Object.entries(codes).map(([codeId, polarity]) => ({ codeId, polarity })),
    statement: '',
    relation: 'supports',
  });
}

/** Services whose parser makes a paragraph of whatever stands between empty lines, in ASCII. */
export function inParagraphs(): HostServices {
  const parse: HostServices['parser']['parse'] = ({ bytes }) => {
    const parsed = parseLines(bytes);
    const blocks = [...parsed.text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
      kind: 'paragraph' as const,
      start: index,
      end: index + length,
    }));
    return Promise.resolve({ ...parsed, blocks });
  };
  return testServices({ parser: { parse } });
}
