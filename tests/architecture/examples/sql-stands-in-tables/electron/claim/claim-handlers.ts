const table = 'claim';
export const statement = `SELECT * FROM ${table}`;
