/** An id made from a name that none of `taken` is: "Party cells" gives party-cells, then party-cells-2. */
export function freeId(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70)
    .replace(/-+$/, '');
  const wish = words || fallback;
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number++) if (!taken.has(`${wish}-${number}`)) return `${wish}-${number}`;
}
