import type { Identifier } from './entity-schema';

/** Letters and digits of a unified social credit code: no I, O, S, V, Z (GB 32100-2015). */
const usccCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether a text is a unified social credit code with its check character (GB 32100-2015: weights 3^i mod 31). */
export function isUscc(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    sum += usccCharacters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return usccCharacters[(31 - (sum % 31)) % 31] === text[17];
}

/** Whether a text is a legal entity identifier whose check digits are right (ISO 17442, ISO 7064 MOD 97-10). */
export function isLei(text: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(text)) return false;
  let remainder = 0;
  for (const character of text) {
    for (const digit of String(Number.parseInt(character, 36))) {
      remainder = (remainder * 10 + Number(digit)) % 97;
    }
  }
  return remainder === 1;
}

/** An id in its one spelling: full-width forms, spaces and small letters are ways of typing it. */
export function normalIdentifier({ scheme, value }: Identifier): Identifier {
  return { scheme, value: value.normalize('NFKC').replace(/\s+/g, '').toUpperCase() };
}

/** Whether an id in its one spelling can be one of its register. */
export function isIdentifier({ scheme, value }: Identifier): boolean {
  if (scheme === 'uscc') return isUscc(value);
  if (scheme === 'lei') return isLei(value);
  return /^[0-9A-Z][0-9A-Z.:-]{0,19}$/.test(value);
}
