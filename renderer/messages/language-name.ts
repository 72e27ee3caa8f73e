import { englishMessages, type MessageKey } from '../../shared/messages/english-messages';
import { message } from './messages';

/** Scripts that a region writes Chinese in. */
const chineseScripts: Readonly<Record<string, string>> = {
  CN: 'zh-Hans',
  SG: 'zh-Hans',
  TW: 'zh-Hant',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
};

/** What a language (BCP 47) is called: "en-US" is English, "zh-TW" traditional Chinese. The tag itself if unknown. */
export function languageName(tag: string): string {
  const [language = '', ...rest] = tag.split('-');
  const region = rest.find((part) => part in chineseScripts);
  const script = language === 'zh' && region !== undefined ? chineseScripts[region] : undefined;
  for (const candidate of [tag, script, language.toLowerCase()]) {
    const key = `source.language.${candidate}`;
    if (candidate !== undefined && key in englishMessages) return message(key as MessageKey);
  }
  return knownName(tag) ?? tag;
}

function knownName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
