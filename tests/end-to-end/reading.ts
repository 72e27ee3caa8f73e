import type { Page } from 'playwright';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Scrolls words of the open source into view and answers where they begin and end on the screen, in pixels. */
async function placeOf(page: Page, words: string): Promise<{ from: Place; to: Place }> {
  const place = await page.locator('.reader__text').evaluate((root, wanted) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const at = nodes
      .map((node) => node.data)
      .join('')
      .indexOf(wanted);
    if (at < 0) return null;
    const range = document.createRange();
    let passed = 0;
    for (const node of nodes) {
      const end = passed + node.data.length;
      if (at >= passed && at < end) range.setStart(node, at - passed);
      if (at + wanted.length > passed && at + wanted.length <= end)
        range.setEnd(node, at + wanted.length - passed);
      passed = end;
    }
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return null;
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
    return {
      from: { x: first.left + 0.5, y: middle(first) },
      to: { x: last.right - 0.5, y: middle(last) },
    };
  }, words);
  if (!place) throw new Error(`“${words}” does not stand in the open source.`);
  return place;
}

/** Waits until the window has nothing to do: a hand takes longer from the mouse to the next key. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))),
  );
}

/** The same, once the window has stopped moving them: the margin follows a tag a moment later. */
async function restingPlaceOf(page: Page, words: string): ReturnType<typeof placeOf> {
  let place = await placeOf(page, words);
  for (;;) {
    await rest(page);
    const next = await placeOf(page, words);
    if (next.from.x === place.from.x && next.from.y === place.from.y) return next;
    place = next;
  }
}

/** Selects words of the open source by dragging over them. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { from, to } = await restingPlaceOf(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  await rest(page);
}

/** Clicks into the first of these words. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { from } = await restingPlaceOf(page, words);
  await page.mouse.click(from.x + 6, from.y);
  await rest(page);
}
