/** Longest name that Word takes (ISO/IEC 29500-1, 17.13.6.2 names no limit; Word cuts at 40). */
const longestName = 40;

/** Word's bookmark names for the ids of a memo: letters, digits and underscores, each once. */
export class DocxBookmarks {
  private readonly names = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The name for an id: the same at every call. */
  name(id: string): string {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const plain = id.replace(/[^A-Za-z0-9]/g, '_').slice(0, longestName);
    let name = plain;
    for (let count = 2; this.taken.has(name.toLowerCase()); count++) {
      name = `${plain.slice(0, longestName - 1 - String(count).length)}_${count}`;
    }
    this.names.set(id, name);
    this.taken.add(name.toLowerCase());
    return name;
  }
}
