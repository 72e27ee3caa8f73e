/** Something to show at a height of the margin, CSS pixels from the top of the text. */
export interface MarginItem {
  readonly key: string;
  readonly top: number;
}

export interface MarginGroup {
  readonly top: number;
  readonly keys: readonly string[];
}

/** Puts labels that would cover each other into one group. `pitch` is the height of a label, CSS pixels. */
export function groupMargin(items: readonly MarginItem[], pitch: number): MarginGroup[] {
  const groups: { top: number; keys: string[] }[] = [];
  for (const { key, top } of [...items].sort((a, b) => a.top - b.top)) {
    const last = groups.at(-1);
    if (last && top - last.top < pitch) last.keys.push(key);
    else groups.push({ top, keys: [key] });
  }
  return groups;
}
