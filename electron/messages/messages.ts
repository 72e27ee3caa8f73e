import { IntlMessageFormat } from 'intl-messageformat';
import { englishMessages, type MessageKey } from '../../shared/messages/english-messages';

export type MessageValues = Readonly<Record<string, string | number>>;

const formats = new Map<string, IntlMessageFormat>();

/** The interface text for a key, with its values filled in (ICU MessageFormat: plurals, select). */
export function message(key: MessageKey, values?: MessageValues): string {
  const pattern: string = englishMessages[key];
  if (!pattern.includes('{')) return pattern;
  let format = formats.get(pattern);
  if (!format) {
    format = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true });
    formats.set(pattern, format);
  }
  return String(format.format(values));
}
