import { z } from 'zod';
import { failureSchema } from '../result';
import {
  archivedPageIdSchema,
  mediaTypeSchema,
  parsedSourceSchema,
  type ParsedSource,
} from './source-schema';

/** What a parser is given: the bytes as they are and what is known about them besides. */
export const parseInputSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  /** The file's name without its folder; empty for a paste. A hint only: the bytes decide. */
  fileName: z.string(),
  /** What the caller knows for certain, such as the clipboard's HTML. Left out: found from bytes and name. */
  mediaType: mediaTypeSchema.optional(),
  /** The encoding of a text as the analyst says, by any WHATWG label. Left out: the bytes decide. */
  charset: z.string().optional(),
  /** The page that is wanted of a web archive. Left out: its first. */
  page: archivedPageIdSchema.optional(),
});
export type ParseInput = z.infer<typeof parseInputSchema>;

/** Turns bytes into text and structure. Rejects with FailureError; the caller's process is never harmed. */
export interface SourceParser {
  parse(input: ParseInput): Promise<ParsedSource>;
}

/** A page to be drawn: the document, the page's number in it from 1, and its width in pixels. */
export const pageRequestSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  mediaType: mediaTypeSchema,
  number: z.int().min(1),
  width: z.int().min(1).max(4000),
});
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** A drawn page; width and height in pixels. */
export const pageImageSchema = z.object({ png: z.instanceof(Uint8Array), width: z.int(), height: z.int() });
export type PageImage = z.infer<typeof pageImageSchema>;

/** Draws pages. Rejects with FailureError; the caller's process is never harmed. */
export interface PageDrawer {
  drawPage(request: PageRequest): Promise<PageImage>;
}

/** What the parser process is asked. One request at a time. */
export const parserRequestSchema = z.union([
  z.object({ id: z.int(), input: parseInputSchema }),
  z.object({ id: z.int(), page: pageRequestSchema }),
]);
export type ParserRequest = z.infer<typeof parserRequestSchema>;

/** What the parser process answers. */
export const parserReplySchema = z.union([
  z.object({ id: z.int(), parsed: parsedSourceSchema }),
  z.object({ id: z.int(), image: pageImageSchema }),
  z.object({ id: z.int(), failure: failureSchema }),
]);
export type ParserReply = z.infer<typeof parserReplySchema>;
