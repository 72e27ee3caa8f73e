import { CodePointIndex } from '../text/code-points';
import type { Range } from '../text/range';
import { listedSha256, type PackInspection } from './pack-inspection';
import type { PackPassage, PackSource } from './pack-manifest';
import type { PackFault, PackFaultCode, PassageReport } from './pack-report';

/** Code points shown on each side of a passage where the whole text is there. */
const shownContext = 240;

/** A passage that stands where it should, with the words around it. */
export type VerifiedPassage = Pick<PassageReport, 'state' | 'context'>;

interface OpenText {
  readonly text: string;
  readonly index: CodePointIndex;
}

/** The texts of a pack, each read once. */
export class PackTexts {
  private readonly inspection: PackInspection;
  private readonly opened = new Map<string, OpenText | undefined>();

  constructor(inspection: PackInspection) {
    this.inspection = inspection;
  }

  /** Finds a passage in the whole text where the pack has it, else in its excerpt. */
  compare(passage: PackPassage): PackFault | VerifiedPassage {
    const source = passage.source === null ? undefined : this.inspection.manifest.sources[passage.source - 1];
    if (source && source.text !== null) return this.compareWhole(passage, source, source.text);
    const { excerpt } = passage;
    return excerpt === null ? failed('passage-source-missing') : this.compareExcerpt(passage, excerpt);
  }

  private compareWhole(passage: PackPassage, source: PackSource, path: string): PackFault | VerifiedPassage {
    const isOfHash = listedSha256(this.inspection.manifest, path) === source.textSha256;
    if (!isOfHash) return failed('passage-text-hash-differs', { path });
    return this.compareAt(passage, { path, state: 'verified-whole', from: 0 });
  }

  private compareExcerpt(
    passage: PackPassage,
    excerpt: Range & { path: string },
  ): PackFault | VerifiedPassage {
    const { path, start, end } = excerpt;
    const text = this.open(path);
    if (text && (start > passage.start || passage.end > end || text.index.codePoints !== end - start)) {
      return failed('passage-excerpt-short', { path });
    }
    return this.compareAt(passage, { path, state: 'verified-excerpt', from: start });
  }

  /** `from` is where the file begins in the stored text. */
  private compareAt(
    { start, end, quote }: PackPassage,
    { path, state, from }: { path: string; state: 'verified-whole' | 'verified-excerpt'; from: number },
  ): PackFault | VerifiedPassage {
    if (!this.inspection.sound.has(path)) return failed('passage-file-differs', { path });
    const open = this.open(path);
    if (open === undefined) return failed('passage-text-unreadable', { path });
    const { text, index } = open;
    const cut = (first: number, last: number) =>
      text.slice(index.toCodeUnits(Math.max(0, first)), index.toCodeUnits(Math.min(last, index.codePoints)));
    const [first, last] = [start - from, end - from];
    if (first >= last || last > index.codePoints || cut(first, last) !== quote) {
      return failed('passage-quote-differs', { path });
    }
    const context = { before: cut(first - shownContext, first), after: cut(last, last + shownContext) };
    return { state, context };
  }

  private open(path: string): OpenText | undefined {
    if (!this.opened.has(path)) {
      const bytes = this.inspection.sound.get(path);
      const text = bytes && this.inspection.platform.decode(bytes);
      this.opened.set(path, text === undefined ? undefined : { text, index: new CodePointIndex(text) });
    }
    return this.opened.get(path);
  }
}

/** A fault of a passage. */
export function failed(code: PackFaultCode, values: PackFault['values'] = {}): PackFault {
  return { code, values };
}
