/** The small DOM that comes with Readability, as far as it is used here; the package has no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  /** A text, which has no elements in it. */
  export interface ReadabilityText {
    readonly textContent: string;
  }
  export interface ReadabilityElement {
    readonly attributes: readonly { readonly name: string }[];
    readonly childNodes: readonly (ReadabilityElement | ReadabilityText)[];
    readonly children: readonly ReadabilityElement[];
  }
  /** Reads well-formed markup; empty elements are written `<br/>`, as in XML. */
  export default class JSDOMParser {
    parse(markup: string): object;
  }
}
