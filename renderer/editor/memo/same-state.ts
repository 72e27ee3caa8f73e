/** Whether what two nodes hold as data is the same; the data is plain JSON with its keys in one order. */
export function isSameState<T>(a: T, b: T): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
