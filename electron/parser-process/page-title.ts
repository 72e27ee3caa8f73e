const separators = /\s*[|｜]\s*|\s+[-–—·•»:]\s+|_+|\s*(?:——|--)\s*/g;
/** Endings that name a site even where the page does not say what it is called. */
const siteLike =
  /(?:网|網|网站|报|報|日报|频道|頻道|新闻|新聞|门户|首页|社|\.(?:com|cn|org|net|gov)(?:\.\w+)?|News|Times|Post|Journal|Reuters|Review|Magazine|Blog|Home ?[Pp]age|Wikipedia)$/;

/**
 * The title of a page without the site's name behind (or before) it: cut where the rest is the site's name or the
 * page's own heading says so, or where a bar or underscore sets a short ending apart. Otherwise left as it is.
 */
export function cleanTitle(title: string, siteName: string | undefined, headings: readonly string[]): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  const heading = headings.find((text) => text.length >= 4 && text !== whole && isSetApart(whole, text));
  if (heading) return heading;
  const cuts = [...whole.matchAll(separators)].filter((cut) => cut.index > 0);
  for (const cut of cuts) {
    const before = whole.slice(0, cut.index);
    const after = whole.slice(cut.index + cut[0].length);
    if (isSiteName(after, siteName)) return before;
    if (isSiteName(before, siteName) && after.length > before.length / 2) return after;
    if (/[|｜_]/.test(cut[0]) && before.length >= 8 && after.length <= before.length + 8) return before;
    if (siteLike.test(after) && before.length >= 6 && after.length < before.length * 2) return before;
  }
  return whole;
}

/** True where a heading is one side of the title and a separator stands beside it. */
function isSetApart(title: string, heading: string): boolean {
  const after = title.slice(heading.length);
  if (title.startsWith(heading)) {
    // A hyphen without spaces joins Latin words, and sets Chinese ones apart.
    return (
      /^(?:\s*[|｜_]|\s+[-–—·•»:]\s|——)/.test(after) ||
      (/\p{Script=Han}$/u.test(heading) && after.startsWith('-'))
    );
  }
  return title.endsWith(heading) && /(?:[|｜_]\s*|\s[-–—·•»:]\s+|——)$/.test(title.slice(0, -heading.length));
}

function isSiteName(part: string, siteName: string | undefined): boolean {
  return siteName !== undefined && part.trim().toLowerCase() === siteName.trim().toLowerCase();
}
