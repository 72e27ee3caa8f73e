/** What the font Symbol shows at 0x20–0x7e and at 0xa0–0xfe (Adobe's Symbol encoding); a space where it shows nothing. */
const symbolLow =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolHigh =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** The signs of Wingdings that stand in texts: bullets, boxes and ticks, by their numbers. */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x72: '❒', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0xa7: '▪', 0xa8: '◻',
  0xd8: '➢', 0xe0: '→', 0xdf: '←', 0xe8: '➔', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
}; // prettier-ignore

/**
 * The character that a symbol font shows for a code, which may count from U+F000 as Word writes it; undefined for other
 * fonts and for signs that have no character.
 */
export function symbolInFont(font: string | undefined, code: number): string | undefined {
  const number = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font ?? '')) return wingdings[number];
  if (!/^symbol$/i.test(font ?? '')) return undefined;
  const shown = number < 0xa0 ? symbolLow[number - 0x20] : symbolHigh[number - 0xa0];
  return shown === ' ' && number !== 0x20 ? undefined : shown;
}
