/** Whether two things are the same; of several such tests an earlier one goes before. */
type SameTest<Theirs, Ours> = (theirs: Theirs, ours: Ours) => boolean;

/** Which of ours each of theirs is; each of ours is taken once. */
export function matchParts<Theirs, Ours>(
  theirs: readonly Theirs[],
  ours: readonly Ours[],
  tests: readonly SameTest<Theirs, Ours>[],
): Map<Theirs, Ours> {
  const found = new Map<Theirs, Ours>();
  const taken = new Set<Ours>();
  for (const isSame of tests) {
    for (const one of theirs) {
      if (found.has(one)) continue;
      const match = ours.find((candidate) => !taken.has(candidate) && isSame(one, candidate));
      if (match === undefined) continue;
      found.set(one, match);
      taken.add(match);
    }
  }
  return found;
}
