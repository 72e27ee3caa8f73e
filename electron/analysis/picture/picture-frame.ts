import { movedBy, type Picture, type PictureShape, type PictureText } from '../../../shared/analysis/picture';
import { textWidth, wrapTo } from './measure-text';

/** Space around everything, in pixels. */
export const margin = 20;
const titleSize = 18;
const wordsSize = 11;
const lineHeight = 16;
/** No picture is narrower, so that its words have room. */
const leastWidth = 640;

/** Text at a place, level and from its beginning unless something else is said. */
export function textAt(
  place: { readonly x: number; readonly y: number },
  text: string,
  look: Partial<Omit<PictureText, 'x' | 'y' | 'text' | 'kind'>> = {},
): PictureText {
  return { kind: 'text', ...place, text, size: wordsSize, fill: 'ink', anchor: 'start', ...look };
}

/** What stands in a frame: shapes from its own top left. */
export interface PictureBody {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}

/** A picture before it is framed. */
export interface PictureParts {
  readonly title: string;
  /** In words: what is counted. */
  readonly counted: string;
  /** What stands below it. */
  readonly notes: readonly string[];
  readonly body: PictureBody;
}

/** A picture without its words, which stand beside it. */
export function bare({ title, notes, body }: PictureParts): Picture {
  return {
    width: Math.ceil(body.width),
    height: Math.ceil(body.height),
    title: [`${title}.`, ...notes].join(' '),
    shapes: [...body.shapes],
  };
}

/** A picture with its title and what is counted above it, and notes below it. */
export function framed({ title, counted, notes, body }: PictureParts): Picture {
  const inner = Math.max(leastWidth, body.width, textWidth(title, titleSize));
  const head = wrapTo(counted, Math.min(inner, 900), wordsSize);
  const foot = notes.flatMap((note) => wrapTo(note, Math.min(inner, 900), wordsSize));
  const bodyTop = margin + titleSize + 12 + head.length * lineHeight + 8;
  const footTop = bodyTop + body.height + 20;
  const lines = (texts: readonly string[], top: number): PictureText[] =>
    texts.map((text, at) => textAt({ x: margin, y: top + at * lineHeight }, text, { fill: 'faint' }));
  return {
    width: Math.ceil(inner + 2 * margin),
    height: Math.ceil(footTop + foot.length * lineHeight + margin / 2),
    title: `${title}. ${counted}`,
    shapes: [
      textAt({ x: margin, y: margin + titleSize - 4 }, title, { size: titleSize, isBold: true }),
      ...lines(head, margin + titleSize + 18),
      ...body.shapes.map((shape) => movedBy(shape, margin, bodyTop)),
      ...lines(foot, footTop),
    ],
  };
}
