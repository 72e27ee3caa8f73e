import { shownMeasure } from '../../../shared/analysis/collocate-value';
import { shadeOf } from '../../../shared/analysis/measure';
import type { Collocate, Collocates } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { lineHeight, type GridModel } from '../grid-model';

const columns = [
  { name: () => message('analysis.column.joint'), value: ({ joint }: Collocate) => joint, isCount: true },
  {
    name: () => message('analysis.column.frequency'),
    value: ({ frequency }: Collocate) => frequency,
    isCount: true,
  },
  {
    name: () => message('analysis.column.expected'),
    value: ({ expected }: Collocate) => expected,
    isCount: false,
  },
  {
    name: () => message('analysis.collocates.measure.log-likelihood'),
    value: ({ logLikelihood }: Collocate) => logLikelihood,
    isCount: false,
  },
  {
    name: () => message('analysis.collocates.measure.log-dice'),
    value: ({ logDice }: Collocate) => logDice,
    isCount: false,
  },
  { name: () => message('analysis.collocates.measure.mi'), value: ({ mi }: Collocate) => mi, isCount: false },
  {
    name: () => message('analysis.collocates.measure.npmi'),
    value: ({ npmi }: Collocate) => npmi,
    isCount: false,
  },
  {
    name: () => message('analysis.collocates.measure.t-score'),
    value: ({ tScore }: Collocate) => tScore,
    isCount: false,
  },
] as const;

/** Collocates as a table: a row for each word, a column for each number. */
export function collocateModel({ collocates }: Collocates): GridModel {
  const greatest = collocates.reduce((most, { joint }) => Math.max(most, joint), 0);
  return {
    corner: message('analysis.column.shown'),
    rows: collocates.map(({ word, shown }) => ({
      id: word,
      name: shown,
      otherName: '',
      figure: '',
      remark: '',
    })),
    columns: columns.map(({ name }, at) => ({
      id: String(at),
      name: name(),
      otherName: '',
      figure: '',
      remark: '',
    })),
    cellAt: (row, at) => {
      const [collocate, column] = [collocates[row], columns[at]];
      const value = (collocate && column?.value(collocate)) ?? null;
      const text = column?.isCount ? String(value ?? '') : shownMeasure(value);
      return {
        text,
        shade: at === 0 ? shadeOf(value, 'count', greatest) : 'paper',
        says: message('analysis.cell.value', {
          row: collocate?.shown ?? '',
          column: column?.name() ?? '',
          value: text,
        }),
        notes: [],
        place: { row: collocate?.word ?? '', column: String(at) },
      };
    },
    columnWidth: 112,
    headHeight: lineHeight,
    legend: message('analysis.legend.collocates'),
  };
}
