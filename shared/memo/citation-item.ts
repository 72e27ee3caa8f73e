import { z } from 'zod';
import { claimIdSchema, evidenceIdSchema, type ClaimId } from '../claim/claim-schema';
import { searchRecordIdSchema } from '../search/search-record';
import { sourceIdSchema } from '../source/source-schema';

/** Where in what is cited: "p. 7", "para. 12", "第3页"; one line, as it is printed. */
const locatorSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\S(?:[^\n\r\u2028\u2029]*\S)?$/u);

/**
 * One thing that a bracket cites: a claim with all its passages, one of its passages, a source as a whole, or a search of
 * a source that found nothing, by its record.
 */
export const citationItemSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('claim'), claimId: claimIdSchema, locator: locatorSchema.optional() }),
  z.object({
    to: z.literal('passage'),
    claimId: claimIdSchema,
    evidenceId: evidenceIdSchema,
    locator: locatorSchema.optional(),
  }),
  /** There are no words of the source behind it that could be compared: it is never shown as a verified quote. */
  z.object({
    to: z.literal('source'),
    sourceId: sourceIdSchema,
    sourceVersion: z.int().positive(),
    locator: locatorSchema.optional(),
  }),
  z.object({ to: z.literal('search'), searchId: searchRecordIdSchema, locator: locatorSchema.optional() }),
]);
export type CitationItem = z.infer<typeof citationItemSchema>;
/** A citation of a claim, with all its passages or one of them. */
export type ClaimCitation = Extract<CitationItem, { to: 'claim' | 'passage' }>;

/**
 * One bracket: [1] or [1, p. 7; 2]. It holds ids only; numbers are made from order of first use. Claims alone stand
 * under `claimIds`, as in memos before there was more to cite; where anything else is cited all stands under `items`.
 */
export const citationSchema = z
  .object({
    kind: z.literal('citation'),
    claimIds: z.array(claimIdSchema).min(1).optional(),
    items: z.array(citationItemSchema).min(1).optional(),
  })
  .refine(({ claimIds, items }) => (claimIds === undefined) !== (items === undefined));
export type MemoCitation = z.infer<typeof citationSchema>;

/** What a bracket cites, in order, each once. */
export function itemsOf({ claimIds, items }: Omit<MemoCitation, 'kind'>): CitationItem[] {
  return distinctItems(items ?? (claimIds ?? []).map(claimItem));
}

/** A bracket in the one form that brackets of the same content share. */
export function citationOf(items: readonly CitationItem[]): MemoCitation {
  const distinct = distinctItems(items);
  const claimIds = distinct.flatMap((item) => (isPlain(item) ? [item.claimId] : []));
  return claimIds.length === distinct.length
    ? { kind: 'citation', claimIds }
    : { kind: 'citation', items: distinct };
}

/** A claim as a whole, without a locator. */
export function claimItem(claimId: ClaimId): CitationItem {
  return { to: 'claim', claimId };
}

/** Whether a claim is cited, in whole or by a passage. */
export function citesClaim<T extends { readonly to: CitationItem['to'] }>(
  item: T,
): item is Extract<T, { readonly to: 'claim' | 'passage' }> {
  return item.to === 'claim' || item.to === 'passage';
}

/** What has one number, whatever its locators are: the claim's id, or what tells a passage, a source or a search. */
export function citationKey(item: CitationItem): string {
  switch (item.to) {
    case 'claim':
      return item.claimId;
    case 'passage':
      return `passage ${item.claimId} ${item.evidenceId}`;
    case 'source':
      return `source ${item.sourceId} ${item.sourceVersion}`;
    case 'search':
      return `search ${item.searchId}`;
  }
}

/** The same without its locator. */
export function withoutLocator(item: CitationItem): CitationItem {
  const { locator: _, ...rest } = item;
  return rest;
}

function isPlain(item: CitationItem): item is Extract<CitationItem, { to: 'claim' }> {
  return item.to === 'claim' && item.locator === undefined;
}

function distinctItems(items: readonly CitationItem[]): CitationItem[] {
  return [...new Map(items.map((item) => [`${citationKey(item)} ${item.locator ?? ''}`, item])).values()];
}
