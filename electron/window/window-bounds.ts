/** Position and size in device-independent pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window stood when it was last closed. */
export interface RememberedBounds {
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** Where a new window opens; without x and y the system places it. */
export interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

export const minimumSize = { width: 800, height: 600 };
const defaultSize = { width: 1360, height: 860 };
/** So much of the window, in pixels, must be on a display for the analyst to get hold of it. */
const graspable = { width: 120, height: 40 };
/** A further window opens so far to the right of and below the one before. */
const cascade = 32;

/**
 * Where a window opens: where the last one was closed, if a display still shows it there; never larger than the
 * display, never smaller than the minimum. `workAreas` holds the primary display first; `openWindows` are kept clear of.
 */
export function boundsForWindow(
  remembered: RememberedBounds | null,
  workAreas: readonly Rectangle[],
  openWindows: readonly Rectangle[] = [],
): WindowBounds {
  const { x, y, ...size } = remembered ?? { ...defaultSize, x: undefined, y: undefined };
  const wanted = x === undefined || y === undefined ? undefined : { ...size, x, y };
  const area = (wanted && mostVisible(workAreas, wanted)) ?? workAreas[0];
  if (!area) return defaultSize;
  const width = clamp(size.width, minimumSize.width, area.width);
  const height = clamp(size.height, minimumSize.height, area.height);
  if (!wanted || !showsTitleBar(area, wanted)) return { width, height };
  const shift = openWindows.some((open) => open.x === wanted.x && open.y === wanted.y) ? cascade : 0;
  return {
    x: clamp(wanted.x + shift, area.x, area.x + area.width - width),
    y: clamp(wanted.y + shift, area.y, area.y + area.height - height),
    width,
    height,
  };
}

/** The display that shows most of the window's upper edge, if one shows enough of it. */
function mostVisible(areas: readonly Rectangle[], window: Rectangle): Rectangle | undefined {
  return areas
    .filter((area) => showsTitleBar(area, window))
    .toSorted((one, other) => visibleWidth(other, window) - visibleWidth(one, window))[0];
}

/** Whether enough of the window's upper edge, by which it is moved, lies on a display. */
function showsTitleBar(area: Rectangle, window: Rectangle): boolean {
  const isWithin = window.y >= area.y && window.y + graspable.height <= area.y + area.height;
  return visibleWidth(area, window) >= graspable.width && isWithin;
}

function visibleWidth(area: Rectangle, window: Rectangle): number {
  return Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
}

/** Where the range is empty (a display smaller than the minimum), the lower bound holds. */
function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
