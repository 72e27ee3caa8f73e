import type { SourceDetail } from '../../shared/source/source-schema';

/**
 * Whether a source is older than another: by the dates of publication as far as both are known, else by which was added
 * first. EDTF sorts by time as text; a date is compared only as far as the other one goes.
 */
export function isOlder(
  source: Pick<SourceDetail, 'published' | 'addedAt'>,
  than: Pick<SourceDetail, 'published' | 'addedAt'>,
): boolean {
  const [a, b] = [knownPart(source.published), knownPart(than.published)];
  const length = Math.min(a.length, b.length);
  const [first, second] = [a.slice(0, length), b.slice(0, length)];
  return first === second ? source.addedAt < than.addedAt : first < second;
}

/** The beginning of a date as far as it has plain digits; of an interval its start. */
function knownPart(published: string | null): string {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/.exec(published ?? '')?.[0] ?? '';
}
