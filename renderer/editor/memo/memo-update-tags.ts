/** Marks updates that put stored content into a field: nothing to save, no menus, no signs. */
export const loadTag = 'memo-load';
