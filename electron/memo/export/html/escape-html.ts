import { markHan } from '../layout/mark-han';

/** Text that can stand between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Escaped text whose Chinese is marked as such. */
export function textWithLanguages(text: string): string {
  return markHan(text)
    .map((stretch) =>
      stretch.language === null
        ? escapeHtml(stretch.text)
        : `<span${languageAttribute(stretch.language)}>${escapeHtml(stretch.text)}</span>`,
    )
    .join('');
}

/** ` lang="…"`, or nothing where the language is unknown. */
export function languageAttribute(tag: string | null): string {
  return tag === null ? '' : ` lang="${escapeHtml(tag)}"`;
}

/** ` id="…"`, or nothing. */
export function idAttribute(value: string | undefined): string {
  return value === undefined ? '' : ` id="${escapeHtml(value)}"`;
}
