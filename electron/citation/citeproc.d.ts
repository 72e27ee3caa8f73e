/** What is used of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  import type { CslElement } from './csl-tree';

  interface System {
    retrieveLocale(language: string): CslElement;
    retrieveItem(id: string): unknown;
  }
  type Decoration = string | false | ((state: Engine, text: string | undefined) => string);

  class Engine {
    constructor(system: System, style: CslElement, language: string, isForced: boolean);
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
    makeCitationCluster(items: readonly { id: string; locator?: string; label?: string }[]): string;
    getTerm(name: string): string;
  }
  const Output: {
    Formats: Record<string, Record<string, Decoration | ((text: string | undefined) => string)>>;
    Formatters: Record<'passthrough', (state: Engine, text: string | undefined) => string>;
  };
  const CSL: { Engine: typeof Engine; Output: typeof Output };
  export default CSL;
}
