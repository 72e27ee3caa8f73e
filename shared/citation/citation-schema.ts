import { z } from 'zod';
import { sha256Schema } from '../text/hash-schema';

/** The form in which Claimbook itself cites: every recorded fact of a source, and what is unknown by name. */
export const ownCitationStyle = 'claimbook';

/** The styles that come with Claimbook, beside its own form. */
export const bundledCitationStyles = [
  'chicago-notes',
  'apa',
  'gb-t-7714-numeric',
  'gb-t-7714-author-date',
] as const;
export type BundledCitationStyle = (typeof bundledCitationStyles)[number];

/** Names a citation style: Claimbook's own form, one that comes with it, or the SHA-256 of one that the analyst added. */
export const citationStyleIdSchema = z.union([
  z.literal(ownCitationStyle),
  z.enum(bundledCitationStyles),
  sha256Schema,
]);
export type CitationStyleId = z.infer<typeof citationStyleIdSchema>;

/** The style of an export: one that is known by name, or one in a file that nobody has added. */
export const citationStyleChoiceSchema = z.union([
  citationStyleIdSchema,
  z.object({ file: z.string().min(1) }),
]);
export type CitationStyleChoice = z.infer<typeof citationStyleChoiceSchema>;

/** A style as a choice shows it. */
export const citationStyleSchema = z.object({
  id: citationStyleIdSchema,
  title: z.string(),
  origin: z.enum(['own', 'bundled', 'added']),
});
export type CitationStyle = z.infer<typeof citationStyleSchema>;

/** Words of a formatted citation with how they are set; no address is a link yet. */
export interface CitedText {
  readonly text: string;
  readonly marks: readonly ('bold' | 'italic' | 'underline' | 'superscript' | 'subscript')[];
}
