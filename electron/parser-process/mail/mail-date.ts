const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const date = /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i;

/** The day of a Date header (RFC 5322, 3.3) where the sender was, as EDTF; undefined for anything else. */
export function mailDate(value: string): string | undefined {
  const [, day, name, year] = date.exec(value) ?? [];
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
