import type { MessageKey } from '../../../../shared/messages/english-messages';
import { printableText } from '../../../../shared/text/printable-text';
import { message, type MessageValues } from '../../../messages/messages';
import type { LayoutFact, Span } from './memo-layout';

/** Words, as every format can hold them; line feeds become line breaks. */
export function words(text: string, language: string | null = null): Span[] {
  return printableText(text)
    .split('\n')
    .flatMap((line, index): Span[] => [
      ...(index > 0 ? [{ kind: 'line-break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line, marks: [], language } as const]),
    ]);
}

/** Words of a message. */
export function say(key: MessageKey, values?: MessageValues): Span[] {
  return words(message(key, values));
}

/** A labelled value of a list of facts. */
export function fact(label: MessageKey, value: string | readonly Span[]): LayoutFact {
  return { label: message(label), spans: typeof value === 'string' ? words(value) : value };
}

/** A hash, an identifier: shown in one piece. */
export function code(text: string): Span {
  return { kind: 'code', text: printableText(text) };
}

/** Leads to an id inside the memo. */
export function reference(target: string, text: string): Span {
  return { kind: 'reference', target, text: printableText(text) };
}

/** Puts something between the items of a list. */
export function join(items: readonly (readonly Span[])[], separator: string): Span[] {
  return items.flatMap((item, index) => (index === 0 ? item : [...words(separator), ...item]));
}

const liveAddress = /^(https?|mailto):/i;

/** The address where it is one that may be followed from a document. */
export function webAddress(url: string): string | undefined {
  const target = printableText(url.trim());
  return liveAddress.test(target) && URL.canParse(target) ? target : undefined;
}

/** An address as a link, where it is one that may be followed from a document, else as plain words. */
export function address(url: string, spans: readonly Span[] = words(url)): Span[] {
  const target = webAddress(url);
  return target === undefined ? [...spans] : [{ kind: 'link', url: target, spans }];
}
