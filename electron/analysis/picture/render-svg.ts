import {
  paperColours,
  pictureFonts,
  type Picture,
  type PictureLine,
  type PictureRectangle,
  type PictureText,
} from '../../../shared/analysis/picture';
import { wellFormed } from '../../../shared/text/well-formed';

/** A picture as an SVG file (SVG 1.1), the same for the same picture. */
export function renderSvg({ width, height, title, shapes }: Picture): string {
  const drawn = shapes.map((shape) => {
    if (shape.kind === 'line') return line(shape);
    return shape.kind === 'text' ? text(shape) : rectangle(shape);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img" font-family="${escaped(pictureFonts)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${paperColours.paper}"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function rectangle({ x, y, width, height, fill, stroke }: PictureRectangle): string {
  const outline = stroke ? ` stroke="${paperColours[stroke]}"` : '';
  return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${paperColours[fill]}"${outline}/>`;
}

function line({ points, stroke, width, dashes }: PictureLine): string {
  const places = points.map(({ x, y }) => `${number(x)},${number(y)}`).join(' ');
  const gaps = dashes ? ` stroke-dasharray="${dashes.map(number).join(' ')}"` : '';
  return `<polyline points="${places}" fill="none" stroke="${paperColours[stroke]}" stroke-width="${number(width)}"${gaps}/>`;
}

function text({ x, y, text: words, size, fill, anchor, isBold, turn }: PictureText): string {
  const attributes = [
    `x="${number(x)}" y="${number(y)}" font-size="${number(size)}" fill="${paperColours[fill]}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(isBold ? ['font-weight="bold"'] : []),
    ...(turn === undefined ? [] : [`transform="rotate(${number(turn)} ${number(x)} ${number(y)})"`]),
    ...(/\p{Script=Han}/u.test(words) ? ['xml:lang="zh-Hans"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${escaped(words)}</text>`;
}

/** At most two decimals, without a sign or zeros that say nothing. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** XML 1.0 has no way to write most control characters. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escaped(words: string): string {
  return wellFormed(words)
    .replace(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
