import type { ClaimRow } from '../claim/claim-schema';
import { claimHeadline } from '../claim/claim-view';

/** What the headings of a memo's skeleton are written in. */
export type MemoLanguage = 'en' | 'zh';

/** The language of a new memo: that of its title or, while it has none, that of most of the claims it begins with. */
export function memoLanguage(title: string, claims: readonly ClaimRow[]): MemoLanguage {
  if (/\p{L}/u.test(title)) return isChinese(title) ? 'zh' : 'en';
  const chinese = claims.filter((claim) => isChinese(claimHeadline(claim)));
  return chinese.length > claims.length / 2 ? 'zh' : 'en';
}

/** A Chinese name in an English sentence does not make it Chinese, nor the other way round. */
function isChinese(words: string): boolean {
  const characters = words.match(/\p{Script=Han}/gu) ?? [];
  const others = words.match(/(?:(?!\p{Script=Han})\p{L})+/gu) ?? [];
  return characters.length > 2 * others.length;
}
