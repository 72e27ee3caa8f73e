/** Old pages name their charset later than the 1,024 bytes that the HTML standard looks at. */
const lookBytes = 8192;
const patterns = [
  /<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/i,
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})/i,
];

/** The charset that an HTML or XML file names in its head, as it is written there; null where it names none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, lookBytes);
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  for (const pattern of patterns) {
    const label = pattern.exec(text)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
