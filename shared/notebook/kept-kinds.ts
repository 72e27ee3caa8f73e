/** The kinds of things that a notebook keeps, as a window and a check of the notebook call them. */
export const keptKinds = [
  'source',
  'group',
  'kin',
  'reference',
  'claim',
  'link',
  'view',
  'entity',
  'relation',
  'memo',
  'memo-record',
  'codebook',
  'search-record',
] as const;
