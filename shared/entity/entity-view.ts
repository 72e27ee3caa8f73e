import type { Entity } from './entity-schema';

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
