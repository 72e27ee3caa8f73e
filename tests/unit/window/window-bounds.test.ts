import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsForWindow } from '../../../electron/window/window-bounds';

const main = { x: 0, y: 25, width: 1920, height: 1055 };
const left = { x: -1280, y: 0, width: 1280, height: 1024 };
const remembered = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

describe('boundsForWindow', () => {
  it('takes the size remembered, and the place where a display shows it', () => {
    expect(boundsForWindow(remembered, [main])).toEqual({ x: 100, y: 100, width: 1200, height: 800 });
    expect(boundsForWindow({ ...remembered, x: -1250 }, [main, left])).toMatchObject({
      x: -1250,
      width: 1200,
    });
  });

  it('lets the system place a window whose display is gone', () => {
    expect(boundsForWindow({ ...remembered, x: -1150 }, [main])).toEqual({ width: 1200, height: 800 });
    expect(boundsForWindow({ ...remembered, y: -500 }, [main])).toEqual({ width: 1200, height: 800 });
    expect(boundsForWindow({ ...remembered, y: 5000 }, [main])).toEqual({ width: 1200, height: 800 });
  });

  it('is never larger than the display nor smaller than the minimum', () => {
    expect(boundsForWindow({ ...remembered, x: 0, y: 25, width: 9000, height: 9000 }, [main])).toEqual(main);
    expect(boundsForWindow({ ...remembered, width: 640, height: 480 }, [main])).toMatchObject({
      width: 800,
      height: 600,
    });
  });

  it('starts at a default size, and without any display does not fail', () => {
    expect(boundsForWindow(null, [main])).toEqual({ width: 1360, height: 860 });
    expect(boundsForWindow(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
      width: 1024,
      height: 700,
    });
    expect(boundsForWindow(remembered, [])).toEqual({ width: 1360, height: 860 });
  });

  it('does not cover the window before exactly', () => {
    expect(boundsForWindow(remembered, [main], [remembered])).toMatchObject({ x: 132, y: 132 });
  });

  it('always leaves the title bar within reach', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 640, max: 10_000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const bounds = boundsForWindow({ x, y, width, height, maximized: false }, [main, left]);
        if (bounds.x === undefined || bounds.y === undefined) return;
        const area = [main, left].find(
          (one) => bounds.y! >= one.y && bounds.x! < one.x + one.width && bounds.x! + bounds.width > one.x,
        );
        expect(area).toBeDefined();
      }),
    );
  });
});
