import { z } from 'zod';

/** What an entity is. */
export const entityKindSchema = z.enum([
  'person',
  'organisation',
  'post',
  'place',
  'document',
  'event',
  'policy-instrument',
]);
export type EntityKind = z.infer<typeof entityKindSchema>;

/** What an organisation is, where that is known. */
export const organisationKindSchema = z.enum([
  'company',
  'party-body',
  'state-body',
  'military',
  'association',
  'media',
  'foreign-body',
  'fund',
]);
export type OrganisationKind = z.infer<typeof organisationKindSchema>;

/** In which language and script a name is written (BCP 47); zh-Latn is pinyin, und is any other. */
export const nameLanguageSchema = z.enum(['zh-Hans', 'zh-Hant', 'zh-Latn', 'en', 'und']);

/** Whether a name is the full one, a short form or any other that it goes by. */
export const nameKindSchema = z.enum(['full', 'short', 'alias']);
export type NameKind = z.infer<typeof nameKindSchema>;

/** Registers that give ids: unified social credit code (GB 32100), stock exchange, legal entity (ISO 17442). */
export const identifierSchemeSchema = z.enum(['uscc', 'ticker', 'lei']);

/** How one entity stands to another. */
export const relationKindSchema = z.enum([
  'holds-post',
  'chairs',
  'attends',
  'member-of',
  'appointed-by',
  'supervised-by',
  'subordinate-to',
  'part-of',
  'owns',
  'actual-controller-of',
  'holds-special-right-in',
  'finances',
  'directs',
  'approves',
  'inspects',
  'disciplines',
  'studies',
  'issues',
  'applies-to',
  'located-in',
  'predecessor-of',
  'quotes',
  'derived-from',
]);
export type RelationKind = z.infer<typeof relationKindSchema>;

/** Whether something is owned without others in between. */
export const directnessSchema = z.enum(['direct', 'indirect', 'unknown']);
