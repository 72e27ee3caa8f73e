export const claimTable = 'claim';
