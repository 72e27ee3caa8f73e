import { z } from 'zod';

/** What a shape is coloured as; paper and screen have their own colours for each. */
export const pictureColourSchema = z.enum([
  'paper',
  'ink',
  'faint',
  'line',
  'heat-1',
  'heat-2',
  'heat-3',
  'heat-4',
  'heat-5',
  /** Less than chance. */
  'cold-1',
  'cold-2',
  'cold-3',
  /** Text on the two darkest of heat. */
  'on-heat',
  'vain',
  'event',
  'publication',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
]);
export type PictureColour = z.infer<typeof pictureColourSchema>;

const rectangleSchema = z.object({
  kind: z.literal('rectangle'),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  fill: pictureColourSchema,
  /** An outline of one pixel; left out where there is none. */
  stroke: pictureColourSchema.optional(),
});
export type PictureRectangle = z.infer<typeof rectangleSchema>;

const textSchema = z.object({
  kind: z.literal('text'),
  /** Where the text begins, ends or has its middle, on its base line. */
  x: z.number(),
  y: z.number(),
  text: z.string(),
  size: z.number(),
  fill: pictureColourSchema,
  anchor: z.enum(['start', 'middle', 'end']),
  isBold: z.literal(true).optional(),
  /** Degrees clockwise around its place; left out: level. */
  turn: z.number().optional(),
});
export type PictureText = z.infer<typeof textSchema>;

const lineSchema = z.object({
  kind: z.literal('line'),
  /** Joined by straight lines. */
  points: z.array(z.object({ x: z.number(), y: z.number() })),
  stroke: pictureColourSchema,
  width: z.number(),
  /** Lengths of dashes and of what is between them, in turn; left out: without a gap. */
  dashes: z.array(z.number()).optional(),
});
export type PictureLine = z.infer<typeof lineSchema>;

const shapeSchema = z.discriminatedUnion('kind', [rectangleSchema, textSchema, lineSchema]);
export type PictureShape = z.infer<typeof shapeSchema>;

/** What is drawn, the lowest first, in pixels from the top left; drawn alike as SVG, on a canvas and in the window. */
export const pictureSchema = z.object({
  width: z.number(),
  height: z.number(),
  /** What it shows, for those who do not see it. */
  title: z.string(),
  shapes: z.array(shapeSchema),
});
export type Picture = z.infer<typeof pictureSchema>;

/** Colours of pictures that leave the notebook, as #rrggbb: for white paper. */
export const paperColours: Readonly<Record<PictureColour, string>> = {
  paper: '#ffffff',
  ink: '#1a1a1a',
  faint: '#595959',
  line: '#b8b8b8',
  'heat-1': '#e3eef9',
  'heat-2': '#c3daee',
  'heat-3': '#93c3df',
  'heat-4': '#2f74b3',
  'heat-5': '#08427d',
  'cold-1': '#fdebd8',
  'cold-2': '#fbd3a6',
  'cold-3': '#f5b26b',
  'on-heat': '#ffffff',
  vain: '#ececec',
  event: '#1f6fae',
  publication: '#b0561a',
  'series-1': '#1f6fae',
  'series-2': '#b0561a',
  'series-3': '#0f7d5c',
  'series-4': '#8e4a9e',
  'series-5': '#7a5c00',
  'series-6': '#444444',
};

/** A shape at another place: so many pixels to the right and down. */
export function movedBy(shape: PictureShape, right: number, down: number): PictureShape {
  if (shape.kind !== 'line') return { ...shape, x: shape.x + right, y: shape.y + down };
  return { ...shape, points: shape.points.map(({ x, y }) => ({ x: x + right, y: y + down })) };
}

/** Fonts that have both scripts, as far as they are there. */
export const pictureFonts =
  "'Noto Sans SC Variable', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
