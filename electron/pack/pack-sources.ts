import { passageText, type PassageText } from '../../shared/claim/passage';
import type { Evidence } from '../../shared/claim/claim-schema';
import { sourcesCited } from '../../shared/memo/annotate-evidence';
import type { AnnotatedMemo } from '../../shared/memo/annotated-memo';
import type { PackPassage, PackSource } from '../../shared/pack/pack-manifest';
import { excerptPath, sourcePath } from '../../shared/pack/pack-paths';
import type { ZipEntry } from '../../shared/pack/zip-layout';
import type { MediaType, SourceDetail, SourceId } from '../../shared/source/source-schema';
import type { NoneFound } from '../../shared/search/search-record';
import { canonicalJson } from '../../shared/text/canonical-json';
import type { PackServices } from './pack-services';

/** Code points of the source on each side of a quote. */
const excerptContext = 240;

const extensions: Readonly<Record<MediaType, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'application/epub+zip': 'epub',
  'multipart/related': 'mhtml',
  'application/warc': 'warc',
  'message/rfc822': 'eml',
  'application/x-subrip': 'srt',
  'text/vtt': 'vtt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/tiff': 'tif',
};

/** The cited sources of a pack: their records, and of each the whole, or the stretches around its passages. */
export class PackSources {
  readonly listed: PackSource[] = [];
  readonly entries: ZipEntry[] = [];
  private readonly services: Pick<PackServices, 'sourceText' | 'sourceBytes'>;
  private readonly numbers = new Map<string, number>();
  private readonly texts = new Map<number, PassageText>();

  constructor(
    annotated: AnnotatedMemo,
    whole: ReadonlySet<SourceId>,
    services: Pick<PackServices, 'sourceText' | 'sourceBytes'>,
  ) {
    this.services = services;
    for (const source of annotated.citations.flatMap(sourcesCited)) {
      if (!this.numbers.has(key(source))) this.add(source, whole.has(source.id));
    }
  }

  /** The number of a passage's source, and the excerpt that the passage stands in where the whole is not in the pack. */
  place(label: string, evidence: Evidence): Pick<PackPassage, 'source' | 'textSha256' | 'excerpt'> {
    const number = this.numbers.get(key({ id: evidence.sourceId, version: evidence.sourceVersion }));
    const source = number === undefined ? undefined : this.listed[number - 1];
    if (number === undefined || source === undefined)
      return { source: null, textSha256: null, excerpt: null };
    const text = this.texts.get(number);
    const excerpt = text === undefined || source.text !== null ? null : this.cut(label, evidence, text);
    return { source: number, textSha256: source.textSha256, excerpt };
  }

  /** The number of the source whose text was searched; null where it is not there, or its text is another one. */
  searched({ sourceId, sourceVersion, textSha256 }: NoneFound): number | null {
    const number = this.numbers.get(key({ id: sourceId, version: sourceVersion }));
    const isSame = number !== undefined && this.listed[number - 1]?.textSha256 === textSha256;
    return isSame ? number : null;
  }

  private add(source: SourceDetail, isWhole: boolean): void {
    const number = this.listed.length + 1;
    const { id, version, title, bytesSha256, textSha256 } = source;
    this.numbers.set(key(source), number);
    const record = this.put(sourcePath(number, 'source.json'), encode(canonicalJson(facts(source))));
    const text = this.services.sourceText(id, version);
    const bytes = isWhole ? this.services.sourceBytes(id, version) : undefined;
    if (text !== undefined) this.texts.set(number, passageText(text));
    this.listed.push({
      number,
      id,
      version,
      title,
      bytesSha256,
      textSha256,
      record,
      text: isWhole && text !== undefined ? this.put(sourcePath(number, 'text.txt'), encode(text)) : null,
      original: bytes
        ? this.put(sourcePath(number, `original.${extensions[source.mediaType]}`), bytes)
        : null,
    });
  }

  private cut(label: string, evidence: Evidence, { text, index }: PassageText): PackPassage['excerpt'] {
    const start = Math.min(Math.max(0, evidence.start - excerptContext), index.codePoints);
    const end = Math.min(Math.max(start, evidence.end + excerptContext), index.codePoints);
    const words = text.slice(index.toCodeUnits(start), index.toCodeUnits(end));
    return { path: this.put(excerptPath(label), encode(words)), start, end };
  }

  private put(name: string, bytes: Uint8Array): string {
    this.entries.push({ name, bytes });
    return name;
  }
}

function key({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id} ${version}`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Facts and hashes of a source with the records of its capture, but for who made it, and derivation (Berkeley Protocol). */
function facts(source: SourceDetail): unknown {
  const { id, version, title, bytesSha256, textSha256, byteLength, codePoints } = source;
  const { mediaType, charset, metadata, reliability, capture, derivation } = source;
  return {
    id,
    version,
    title,
    bytesSha256,
    textSha256,
    byteLength,
    codePoints,
    mediaType,
    charset,
    metadata,
    reliability,
    capture: { ...capture, collector: undefined },
    derivation,
  };
}
