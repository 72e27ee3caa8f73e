import {
  metadataNames,
  type MetadataField,
  type MetadataName,
  type SourceMetadata,
} from '../../shared/source/source-schema';
import { settledLanguage } from '../text/text-language';

const longestValue = 1000;
/** Values that templates leave behind and that say nothing. */
const emptyValues =
  /^(?:null|undefined|none|n\/a|unknown|admin|administrator|\[object object\]|\{\{.*\}\})$/i;

/** Facts in the making: the first that is offered for a name stays, so that better evidence is offered first. */
export class MetadataCollector {
  private readonly fields = new Map<MetadataName, MetadataField>();

  /** Offers a value; empty ones are passed over. */
  offer(
    name: MetadataName,
    value: string | null | undefined,
    origin: 'found' | 'guessed',
    from: string,
  ): void {
    if (this.fields.has(name)) return;
    const cleaned = cleanValue(value ?? '');
    if (cleaned === '' || emptyValues.test(cleaned)) return;
    this.fields.set(name, { value: cleaned, origin, from });
  }

  valueOf(name: MetadataName): string | undefined {
    return this.fields.get(name)?.value ?? undefined;
  }

  /** Settles the language by the text and what the file declares (`from` says where). */
  offerLanguage(text: string, declared: string | null, from: string): void {
    const settled = settledLanguage(text, declared);
    if (!settled) return;
    if (settled.isDeclared) this.offer('language', settled.language, 'found', from);
    else this.offer('language', settled.language, 'guessed', 'characters of the text');
  }

  /** All fields; what nobody offered is unknown. */
  finish(): SourceMetadata {
    const unknown: MetadataField = { value: null, origin: 'unknown' };
    return Object.fromEntries(
      metadataNames.map((name) => [name, this.fields.get(name) ?? unknown]),
    ) as SourceMetadata;
  }
}

/** One line without controls, lone surrogates and needless spaces. */
export function cleanValue(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\0-\x1f\x7f-\x9f\s]+/g, ' ')
    .trim()
    .slice(0, longestValue)
    .replace(/\p{Surrogate}$/u, '');
}

/** The file's name without its extension, as a title of last resort. */
export function titleFromFileName(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '').replaceAll('_', ' ');
}
