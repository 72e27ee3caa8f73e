import electron from 'electron';

/** What `clipboard.write` took before Electron modelled it after the web's. */
interface OlderClipboard {
  write(data: { text: string; html?: string }): void;
}

/**
 * Puts text, and the same as HTML where there is some, on the system's clipboard. The stand-in Electron still has the
 * older form of the call; which one it is, the class that the newer form takes tells.
 */
export async function writeClipboard(text: string, html: string | undefined): Promise<void> {
  const { ClipboardItem, clipboard } = electron as Partial<Pick<typeof electron, 'ClipboardItem'>> &
    typeof electron;
  if (typeof ClipboardItem === 'function') {
    const parts = html === undefined ? { 'text/plain': text } : { 'text/plain': text, 'text/html': html };
    await clipboard.write([new ClipboardItem(parts)]);
  } else {
    (clipboard as unknown as OlderClipboard).write(html === undefined ? { text } : { text, html });
  }
}
