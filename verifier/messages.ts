import { IntlMessageFormat } from 'intl-messageformat';
import { packMessages } from '../shared/pack/pack-messages';
import { verifierMessages } from '../shared/pack/verifier-messages';

const allMessages = { ...packMessages, ...verifierMessages } as const;

/** The page's text for a key, with its values filled in (ICU MessageFormat). */
export function message(
  key: keyof typeof allMessages,
  values?: Readonly<Record<string, string | number>>,
): string {
  const format = new IntlMessageFormat(allMessages[key], 'en', undefined, { ignoreTag: true });
  return String(format.format(values));
}
