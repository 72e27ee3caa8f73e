import { sources } from '../source/source-state';
export const claims = sources;
