import { z } from 'zod';
import { memoIdSchema } from '../memo/memo-schema';
import { idSchema, instantSchema } from '../text/hash-schema';
import { findingKeySchema, type FindingKey } from './check-schema';

export const waiverIdSchema = idSchema.brand('WaiverId');
export type WaiverId = z.infer<typeof waiverIdSchema>;

/** That an analyst looked at a finding and lets it stand. It holds as long as the words of the sentence are the same. */
export const waiverSchema = z.object({
  kind: z.literal('waiver'),
  id: waiverIdSchema,
  memoId: memoIdSchema,
  at: instantSchema,
  ...findingKeySchema.shape,
  /** Printed in the manifest of every export. */
  reason: z.string().trim().min(1),
  by: z.string(),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** Finds the waiver of a finding; of several the latest. */
export function waiverFinder<W extends FindingKey>(
  waivers: readonly W[],
): (key: FindingKey) => W | undefined {
  const byKey = new Map(waivers.map((waiver) => [keyOf(waiver), waiver]));
  return (key) => byKey.get(keyOf(key));
}

function keyOf({ rule, sentence, subject }: FindingKey): string {
  return JSON.stringify([rule, sentence, subject]);
}
