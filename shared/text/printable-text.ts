/**
 * The text as every format can hold it: a control character is shown as its Unicode picture (U+2400 …), a lone
 * surrogate or a noncharacter as U+FFFD. Tabs and line feeds stay. Code point positions stay the same.
 */
export function printableText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (control) =>
      String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replace(/\u007F/g, '\u2421')
    .replace(/[\u0080-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD');
}
