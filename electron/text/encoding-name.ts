/**
 * The WHATWG name of an encoding for any of its labels, with the Chinese national encodings read as their superset
 * gb18030; undefined for a label that no standard knows or that cannot be decoded safely.
 */
export function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim().toLowerCase()).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}
