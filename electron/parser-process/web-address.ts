/** Addresses that a reader may be shown as links; anything else (scripts, data, local files) is text only. */
const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'ftp:']);
const longestAddress = 2000;

/** An absolute http(s) address, made from a base where it is relative; undefined where it is none. */
export function resolveAddress(address: string, base: string | undefined): string | undefined {
  const url = parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The target of a link as it is kept: absolute where the page's address is known, as written where it is not. */
export function linkTarget(href: string, base: string | undefined): string | undefined {
  if (href === '' || href.length > longestAddress) return undefined;
  const absolute = parse(href, base);
  if (absolute) return linkProtocols.has(absolute.protocol) ? absolute.href : undefined;
  return href;
}

/** The address that an archive's capture (Internet Archive, archive.today) was made of; undefined for all else. */
export function archivedAddress(address: string): string | undefined {
  const match =
    /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|md|li|vn|fo)|webcache\.archive\.org)\/(?:\d{4,14}[a-z_]*\/)(https?:\/\/.+)$/.exec(
      address,
    );
  return match?.[1];
}

function parse(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
