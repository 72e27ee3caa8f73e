import { collocateValue, shownMeasure } from '../../../shared/analysis/collocate-value';
import { shadeOf } from '../../../shared/analysis/measure';
import {
  collocateMeasureSchema,
  type Collocate,
  type Collocates,
} from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { lineHeight, type GridModel } from '../grid-model';

interface Column {
  readonly name: () => string;
  readonly value: (collocate: Collocate) => number | null;
  readonly isCount: boolean;
}

const columns: readonly Column[] = [
  { name: () => message('analysis.column.joint'), value: ({ joint }) => joint, isCount: true },
  { name: () => message('analysis.column.frequency'), value: ({ frequency }) => frequency, isCount: true },
  { name: () => message('analysis.column.expected'), value: ({ expected }) => expected, isCount: false },
  ...collocateMeasureSchema.options.map((measure) => ({
    name: () => message(`analysis.collocates.measure.${measure}`),
    value: (collocate: Collocate) => collocateValue(collocate, measure),
    isCount: false,
  })),
];

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
