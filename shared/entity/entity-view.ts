import type { Entity } from './entity-schema';
import type { EntityKind } from './entity-vocabulary';

/** What an entity is called where there is room for one name. */
export function entityName(entity: Pick<Entity, 'names'>): string {
  return entity.names[0]?.text ?? '';
}

/** Its first name in the other writing, where it has one: Chinese beside a Latin name, and the other way round. */
export function otherName(entity: Pick<Entity, 'names'>): string | undefined {
  const [first] = entity.names;
  if (!first) return undefined;
  const isHan = (language: string): boolean => language === 'zh-Hans' || language === 'zh-Hant';
  return entity.names.find(({ language }) => isHan(language) !== isHan(first.language))?.text;
}

/** A guess at what language a typed name is in: Chinese where it has Han characters, else English. */
export function languageOfName(text: string): 'zh-Hans' | 'en' {
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
}

const organisationWords =
  /(?:公司|集团|集團|委员会|委員會|委|局|部|厅|廳|党|黨|会|會|院|社|所|银行|銀行|基金|军|軍|办|辦|组|組|大学|大學)$|\b(?:inc|ltd|llc|plc|corp|corporation|company|group|holdings?|bank|fund|ministry|commission|committee|party|bureau|department|university|agency|council|office)\b/i;
const documentWords = /(?:办法|辦法|条例|條例|规定|規定|通知|意见|意見|章程|法)$|^《/;
const postWords = /(?:书记|書記|主席|主任|部长|部長|局长|局長|董事长|董事長|总经理|總經理)$/;

/** A guess at what a typed name names, which the analyst can overrule. */
export function kindOfName(text: string): EntityKind {
  if (documentWords.test(text)) return 'document';
  if (postWords.test(text)) return 'post';
  if (organisationWords.test(text)) return 'organisation';
  const isHan = /^\p{Script=Han}+$/u.test(text);
  if (isHan) return text.length <= 3 ? 'person' : 'organisation';
  return /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]*){1,2}$/u.test(text) ? 'person' : 'organisation';
}
