import CSL from 'citeproc';
import type { CitedText } from '../../shared/citation/citation-schema';

/**
 * The output format that the processor writes for us: words with noncharacters around what is set otherwise. Unicode keeps
 * U+FDD0–U+FDEF for such inner use, so that no document can hold them.
 */
export const citedTextFormat = 'claimbook';

const openers = {
  '\u{FDD0}': 'italic',
  '\u{FDD1}': 'bold',
  '\u{FDD2}': 'underline',
  '\u{FDD3}': 'superscript',
  '\u{FDD4}': 'subscript',
} as const;
type Opener = keyof typeof openers;
const closer = '\u{FDD8}';
/** Stand for the two characters with which the processor would begin to read mark-up inside a title. */
const lessThan = '\u{FDDA}';
const greaterThan = '\u{FDDB}';

const inside = (opener: Opener) => `${opener}%%STRING%%${closer}`;
const plain = '%%STRING%%';
const asItIs = (_state: unknown, text: string | undefined): string => text ?? '';
type Quotes = 'quote' | 'inner-quote';
const quoted = (kind: Quotes) => (state: { getTerm(name: string): string }, text: string | undefined) =>
  `${state.getTerm(`open-${kind}`)}${text ?? ''}${state.getTerm(`close-${kind}`)}`;

CSL.Output.Formats[citedTextFormat] = {
  text_escape: (text: string | undefined) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': inside('\u{FDD0}'),
  '@font-style/oblique': inside('\u{FDD0}'),
  '@font-style/normal': plain,
  '@font-variant/small-caps': plain,
  '@font-variant/normal': plain,
  '@passthrough/true': CSL.Output.Formatters.passthrough,
  '@font-weight/bold': inside('\u{FDD1}'),
  '@font-weight/normal': plain,
  '@font-weight/light': false,
  '@text-decoration/none': plain,
  '@text-decoration/underline': inside('\u{FDD2}'),
  '@vertical-align/sup': inside('\u{FDD3}'),
  '@vertical-align/sub': inside('\u{FDD4}'),
  '@vertical-align/baseline': plain,
  '@strip-periods/true': CSL.Output.Formatters.passthrough,
  '@strip-periods/false': CSL.Output.Formatters.passthrough,
  '@quotes/true': quoted('quote'),
  '@quotes/inner': (state, text) => (text === undefined ? '\u2019' : quoted('inner-quote')(state, text)),
  '@quotes/false': false,
  '@cite/entry': asItIs,
  '@bibliography/entry': asItIs,
  '@display/block': asItIs,
  '@display/left-margin': asItIs,
  '@display/right-inline': asItIs,
  '@display/indent': asItIs,
  '@showid/true': asItIs,
  '@URL/true': asItIs,
  '@DOI/true': asItIs,
};

/** Words of a document as the processor may take them: what looks like mark-up stays words. */
export function withoutMarkup(text: string): string {
  return text
    .replaceAll(/[\u{FDD0}-\u{FDEF}]/gu, '\u{FFFD}')
    .replaceAll('<', lessThan)
    .replaceAll('>', greaterThan);
}

/** What the processor wrote, as words with how they are set. Chinese characters are never slanted. */
export function readCitedText(output: string): CitedText[] {
  const texts: CitedText[] = [];
  const open: CitedText['marks'][number][] = [];
  for (const part of output.trim().split(/([\u{FDD0}-\u{FDD8}])/u)) {
    if (part in openers) open.push(openers[part as Opener]);
    else if (part === closer) open.pop();
    else if (part !== '') texts.push(...uprightHan(restored(part), [...new Set(open)]));
  }
  return texts;
}

function restored(text: string): string {
  return text.replaceAll(lessThan, '<').replaceAll(greaterThan, '>');
}

function uprightHan(text: string, marks: CitedText['marks']): CitedText[] {
  if (!marks.includes('italic')) return [{ text, marks }];
  return text
    .split(/(\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*\p{Script=Han})?)/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part,
      marks: /^\p{Script=Han}/u.test(part) ? marks.filter((mark) => mark !== 'italic') : marks,
    }));
}
