import { claimTable } from '../../electron/claim/claim-table';
export const title = claimTable;
