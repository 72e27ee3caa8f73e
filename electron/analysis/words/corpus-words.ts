import { setImmediate } from 'node:timers/promises';
import type { ChineseUnit } from '../../../shared/analysis/word-schema';
import type { SourceSummary } from '../../../shared/source/source-schema';
import { usedWords } from './used-words';
import type { WordServices } from './word-services';

/** How often each word stands in some texts. */
export interface WordCounts {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Time in ms between two looks at what else there is to do. */
const pieceTime = 8;

interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** Counts the words of all texts: once, and again when a text is another one. */
export class CorpusWords {
  private readonly services: Pick<WordServices, 'sources' | 'words'>;
  private keptSizes: Kept<ReadonlyMap<string, number>> | undefined;
  private keptCounts: Kept<WordCounts> | undefined;

  constructor(services: Pick<WordServices, 'sources' | 'words'>) {
    this.services = services;
  }

  /** By source, how many words its text has; a Chinese character is one. `check` throws to stop. */
  async sizes(check: () => void): Promise<ReadonlyMap<string, number>> {
    const sources = this.services.sources();
    const key = keyOf(sources);
    if (this.keptSizes?.key === key) return this.keptSizes.value;
    const sizes = new Map<string, number>();
    await eachOf(sources, check, ({ id }) => sizes.set(id, this.services.words(id)?.words.length ?? 0));
    this.keptSizes = { key, value: sizes };
    return sizes;
  }

  /** The words of the texts in some languages (null: not known), each in the form in which it is compared. */
  async counts(
    languages: ReadonlySet<string | null>,
    chinese: ChineseUnit,
    check: () => void,
  ): Promise<WordCounts> {
    const sources = this.services.sources().filter(({ language }) => languages.has(language));
    const key = `${chinese} ${keyOf(sources)}`;
    if (this.keptCounts?.key === key) return this.keptCounts.value;
    const counts = new Map<string, number>();
    let total = 0;
    await eachOf(sources, check, ({ id }) => {
      const tokens = this.services.words(id);
      if (!tokens) return;
      const { words } = usedWords(tokens, chinese);
      total += words.length;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    this.keptCounts = { key, value: { total, counts } };
    return this.keptCounts.value;
  }
}

function keyOf(sources: readonly SourceSummary[]): string {
  return sources.map(({ id, version }) => `${id} ${version}`).join('\n');
}

async function eachOf(
  sources: readonly SourceSummary[],
  check: () => void,
  look: (source: SourceSummary) => void,
): Promise<void> {
  let pause = performance.now() + pieceTime;
  for (const source of sources) {
    look(source);
    if (performance.now() < pause) continue;
    await setImmediate();
    check();
    pause = performance.now() + pieceTime;
  }
}
