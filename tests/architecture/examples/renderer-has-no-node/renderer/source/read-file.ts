export const readFile = () => import('node:fs/promises');
