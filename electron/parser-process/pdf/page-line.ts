/** A line as it is printed. Positions and `em`, the height of its letters, are tenths of a point. */
export interface PageLine {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly base: number;
  readonly em: number;
  readonly isBold: boolean;
  readonly isVertical: boolean;
  readonly text: string;
}
