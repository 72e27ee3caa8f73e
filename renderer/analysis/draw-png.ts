import {
  paperColours,
  pictureFonts,
  type Picture,
  type PictureLine,
  type PictureShape,
} from '../../shared/analysis/picture';

/** Dots a pixel, so that small letters are sharp in print. */
const density = 2;
/** Chromium draws no side of a canvas longer than this. */
const longestSide = 16_000;

/** Draws a picture for white paper; answers the PNG in base64. The fonts that come with the application are used. */
export async function drawPng(picture: Picture): Promise<string> {
  const scale = Math.min(density, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This window can draw no canvas.');
  const words = picture.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('');
  await Promise.all(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 12px ${pictureFonts}`, words)),
  );
  context.scale(scale, scale);
  context.fillStyle = paperColours.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const shape of picture.shapes) draw(context, shape);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}

function draw(context: CanvasRenderingContext2D, shape: PictureShape): void {
  if (shape.kind === 'line') return drawLine(context, shape);
  context.fillStyle = paperColours[shape.fill];
  if (shape.kind === 'rectangle') {
    const { x, y, width, height, stroke } = shape;
    context.fillRect(x, y, width, height);
    if (!stroke) return;
    context.strokeStyle = paperColours[stroke];
    context.strokeRect(x, y, width, height);
    return;
  }
  const { x, y, text, size, anchor, isBold, turn = 0 } = shape;
  context.save();
  context.translate(x, y);
  context.rotate((turn * Math.PI) / 180);
  context.font = `${isBold ? 600 : 400} ${size}px ${pictureFonts}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillText(text, 0, 0);
  context.restore();
}

function drawLine(context: CanvasRenderingContext2D, { points, stroke, width, dashes }: PictureLine): void {
  context.save();
  context.strokeStyle = paperColours[stroke];
  context.lineWidth = width;
  context.setLineDash(dashes ?? []);
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.stroke();
  context.restore();
}
