import { noDimension, type Coverage } from './analysis-schema';

/** What a row of the coverage grid is called: its dimension with the key, or that its searches named none. */
export function coverageRowName({ id, name }: Pick<Coverage['rows'][number], 'id' | 'name'>): string {
  return id === noDimension ? name : `${id} ${name}`;
}
