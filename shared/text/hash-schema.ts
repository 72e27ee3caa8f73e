import { z } from 'zod';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** UTC instant, ISO 8601 with milliseconds and Z. */
export const instantSchema = z.iso.datetime();

/** Random identifier (UUID version 4, lower case) of everything that a notebook keeps. */
export const idSchema = z.uuid();
