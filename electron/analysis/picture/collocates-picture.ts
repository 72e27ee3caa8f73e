import { collocateValue, shownMeasure } from '../../../shared/analysis/collocate-value';
import type { PictureShape } from '../../../shared/analysis/picture';
import type { Collocates } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { shortenTo, textWidth } from './measure-text';
import { textAt, type PictureBody, type PictureParts } from './picture-frame';

/** On paper. */
const usualWidth = 900;
const leastBars = 200;
const longestName = 220;
const rowHeight = 20;
const nameSize = 12;
/** For the number behind a bar. */
const figureRoom = 110;
/** Bars that are drawn; the numbers have all. */
const mostBars = 30;

/** The first collocates as bars of their measure; what is rarer than by chance in another colour. */
export function collocatesPicture(answer: Collocates, width = usualWidth): PictureParts {
  const { collocates, measure, query, counted } = answer;
  const drawn = collocates.slice(0, mostBars);
  const cut = { drawn: drawn.length, count: answer.total };
  const notes = [
    ...(drawn.length === 0 ? [message('analysis.picture.nothing')] : []),
    ...(drawn.length < answer.total ? [message('analysis.picture.cutCollocates', cut)] : []),
    ...(drawn.length > 0 ? [message('analysis.picture.collocates')] : []),
  ];
  const title = message('analysis.picture.title', {
    view: message('analysis.view.collocates'),
    measure: message(`analysis.collocates.measure.${measure}`),
  });
  const named = shortenTo(query, 500, 18);
  return {
    title: `${title} – ${named}`,
    counted,
    notes,
    body: bars({ ...answer, collocates: drawn }, width),
  };
}

function bars({ collocates, measure }: Collocates, width: number): PictureBody {
  const names = collocates.map(({ shown }) => shortenTo(shown, longestName, nameSize));
  const left = Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, nameSize)))) + 12;
  const room = Math.max(leastBars, width - left - figureRoom);
  const values = collocates.map((collocate) => collocateValue(collocate, measure) ?? 0);
  const most = Math.max(...values.map(Math.abs), 0);
  const shapes = collocates.flatMap(({ joint }, at): PictureShape[] => {
    const value = values[at] ?? 0;
    const length = most === 0 ? 1 : Math.max(1, (Math.abs(value) / most) * room);
    const y = at * rowHeight;
    return [
      textAt({ x: left - 8, y: y + 14 }, names[at] ?? '', { size: nameSize, anchor: 'end' }),
      {
        kind: 'rectangle',
        x: left,
        y: y + 4,
        width: length,
        height: rowHeight - 7,
        fill: value < 0 ? 'series-2' : 'series-1',
      },
      textAt({ x: left + length + 6, y: y + 14 }, `${shownMeasure(value)} (${joint})`, { fill: 'faint' }),
    ];
  });
  return { width: left + room + figureRoom, height: collocates.length * rowHeight, shapes };
}
