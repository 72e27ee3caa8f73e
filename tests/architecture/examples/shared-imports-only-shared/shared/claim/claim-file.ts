import fs from 'node:fs';
export const readClaim = fs.readFileSync;
