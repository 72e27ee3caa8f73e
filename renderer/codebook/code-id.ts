import { codeIdSchema, longestCodeId } from '../../shared/codebook/codebook-schema';
import { message } from '../messages/messages';

/** Why an id cannot be given; undefined where it can. */
export function idProblem(id: string, isTaken: boolean): string | undefined {
  if (!codeIdSchema.safeParse(id).success) return message('codebook.id.wrong', { longest: longestCodeId });
  return isTaken ? message('codebook.id.taken') : undefined;
}

/** An id made of a name's Latin words, as many as fit. */
export function idFrom(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, longestCodeId) : `${id}-${word}`;
    if (longer.length > longestCodeId) break;
    id = longer;
  }
  return id;
}
