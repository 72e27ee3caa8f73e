import type { ParsedSource } from '../../shared/source/source-schema';

/** What a parser makes of decoded text; the charset and the media type are known before it starts. */
export type ParsedText = Omit<ParsedSource, 'mediaType' | 'charset'>;
