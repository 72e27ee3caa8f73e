export const sources = [];
