export * from './claim-schema';
export const operations = 1;
