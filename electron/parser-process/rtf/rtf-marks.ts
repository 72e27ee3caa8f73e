import type { TextBuilder } from '../text-builder';
import { linkTarget } from '../web-address';

type Kind = 'strong' | 'emphasis' | 'link';

/** Opens and closes marks of the text as the properties of groups come and go. Depths are numbers of open groups. */
export class RtfMarks {
  private readonly builder: TextBuilder;
  private readonly open = new Set<Kind>();
  /** The link whose words come next, until its field ends. */
  private link: { readonly depth: number; readonly target: string } | undefined;

  constructor(builder: TextBuilder) {
    this.builder = builder;
  }

  /** The words that follow at this depth are those of the link that a field's instruction names, if it names one. */
  startLink(instruction: string, depth: number): void {
    const address = /HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1];
    const target = address === undefined ? undefined : linkTarget(address, undefined);
    if (target !== undefined) this.link = { depth, target };
  }

  /** Brings the marks up to what holds for the words that come next. */
  apply({ isStrong, isEmphasised }: { isStrong: boolean; isEmphasised: boolean }, depth: number): void {
    if (this.link && depth < this.link.depth) this.link = undefined;
    this.set('strong', isStrong);
    this.set('emphasis', isEmphasised);
    this.set('link', this.link !== undefined, this.link?.target);
  }

  private set(kind: Kind, isOn: boolean, target?: string): void {
    if (isOn === this.open.has(kind)) return;
    if (isOn) {
      this.builder.openMark(kind, target);
      this.open.add(kind);
    } else {
      this.builder.closeMark(kind);
      this.open.delete(kind);
    }
  }
}
