/** Resolution of the drawn title: pixels to a CSS pixel. */
const scale = 6;
const heightInPixels = 14;
const widestInPixels = 500;

/**
 * A script that answers the page's title, drawn as a PNG in a data: address. Chromium draws the head of a page apart
 * from the page, where the application's fonts are not to be had; without this, a Chinese title would be boxes on a
 * machine without Chinese fonts. The title's own words stand on the first page as text.
 */
export const drawTitle = `(async () => {
  const font = "${10 * scale}px 'Source Serif 4', 'Noto Serif SC', serif";
  await document.fonts.load(font, document.title);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  context.font = font;
  let title = document.title;
  const letters = Array.from(title);
  while (letters.length > 1 && context.measureText(title).width > ${widestInPixels * scale}) {
    letters.pop();
    title = letters.join('').trimEnd() + '…';
  }
  canvas.width = Math.max(1, Math.ceil(context.measureText(title).width));
  canvas.height = ${heightInPixels * scale};
  context.font = font;
  context.fillStyle = '#555';
  context.textBaseline = 'middle';
  context.fillText(title, 0, canvas.height / 2);
  return canvas.toDataURL();
})()`;

/** The head of every page: the title, at the left. */
export function headerTemplate(drawnTitle: string): string {
  return `<div style="padding: 0 18mm"><img alt="" style="height: ${heightInPixels}px" src="${drawnTitle}"></div>`;
}

/** The foot of every page: its number, at the right. */
export function footerTemplate(page: string): string {
  const style =
    "width: 100%; padding: 0 18mm; font: 9px 'Source Serif 4', serif; color: #555; text-align: right";
  return `<div style="${style}">${page} <span class="pageNumber"></span> / <span class="totalPages"></span></div>`;
}
