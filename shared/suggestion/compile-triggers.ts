import { addToGroup } from '../grouping/group-by';
import { PhraseFinder } from './phrase-finder';
import {
  phraseWords,
  readTriggerLine,
  type TriggerItem,
  type TriggerLine,
  type TriggerSequence,
} from './trigger-line';
import { expandPhrases } from './expand-phrases';

/** The triggers of one code, as an analyst writes them. */
export interface CodeTriggers {
  readonly codeId: string;
  readonly lines: readonly string[];
}

/** Word classes by name, each a list of phrases; `(a|b|)` in a phrase stands for each of them. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A sequence by the numbers of its atoms. */
export interface AtomSequence {
  readonly atoms: readonly number[];
  readonly gaps: readonly number[];
}

/** A trigger ready to be matched. */
export interface CompiledTrigger {
  readonly codeId: string;
  readonly line: TriggerLine;
  readonly all: readonly AtomSequence[];
  readonly none: readonly AtomSequence[];
}

/** Triggers of many codes, compiled together. */
export interface CompiledTriggers {
  readonly finder: PhraseFinder;
  /** By the atom without which the trigger cannot fire. */
  readonly byAtom: ReadonlyMap<number, readonly CompiledTrigger[]>;
  readonly exclusions: ReadonlyMap<string, readonly CompiledTrigger[]>;
  /** Numbers of the atoms of classes, for context words, negation and the like. */
  readonly classAtoms: ReadonlyMap<string, number>;
}

/** Compiles triggers. Lines that cannot be read are left out: they are refused where they are written. */
export function compileTriggers(codes: readonly CodeTriggers[], classes: WordClasses): CompiledTriggers {
  const compiler = new Compiler(classes);
  for (const { codeId, lines } of codes) for (const line of lines) compiler.add(codeId, line);
  return compiler.result();
}

class Compiler {
  private readonly finder = new PhraseFinder();
  private readonly atoms = new Map<string, number>();
  private readonly classAtoms = new Map<string, number>();
  private readonly byAtom = new Map<number, CompiledTrigger[]>();
  private readonly exclusions = new Map<string, CompiledTrigger[]>();

  private readonly classes: WordClasses;

  constructor(classes: WordClasses) {
    this.classes = classes;
    for (const name of Object.keys(classes)) this.classAtoms.set(name, this.classAtom(name));
  }

  add(codeId: string, written: string): void {
    const line = readTriggerLine(written, (name) => name in this.classes);
    if ('reason' in line) return;
    const sequences = (parts: readonly TriggerSequence[]) => parts.map((part) => this.sequence(part));
    for (const { all, none } of line.readings) {
      const trigger = { codeId, line, all: sequences(all), none: sequences(none) };
      if (line.isExclusion) this.exclusions.set(codeId, [...(this.exclusions.get(codeId) ?? []), trigger]);
      else addToGroup(this.byAtom, keyAtom(all, trigger.all), trigger);
    }
  }

  result(): CompiledTriggers {
    return {
      finder: this.finder,
      byAtom: this.byAtom,
      exclusions: this.exclusions,
      classAtoms: this.classAtoms,
    };
  }

  private sequence({ items, gaps }: TriggerSequence): AtomSequence {
    return { atoms: items.map((item) => this.atom(item)), gaps };
  }

  private atom(item: TriggerItem): number {
    if (item.kind === 'class') return this.classAtom(item.name);
    return this.named(JSON.stringify(item), () =>
      item.kind === 'phrase' ? [item.words] : item.alternatives,
    );
  }

  private classAtom(name: string): number {
    return this.named(name, () =>
      (this.classes[name] ?? []).flatMap(expandPhrases).map((phrase) => phraseWords(phrase)),
    );
  }

  private named(
    key: string,
    phrases: () => readonly (readonly { pattern: string; mayBreak: boolean }[])[],
  ): number {
    const before = this.atoms.get(key);
    if (before !== undefined) return before;
    const atom = this.atoms.size;
    this.atoms.set(key, atom);
    for (const words of phrases()) if (words.length > 0) this.finder.add(atom, words);
    return atom;
  }
}

/** The rarest by guess: the longest run of written words, else a choice, else a class. */
function keyAtom(parts: readonly TriggerSequence[], compiled: readonly AtomSequence[]): number {
  const items = parts.flatMap((part) => part.items);
  const atoms = compiled.flatMap((part) => part.atoms);
  let best = 0;
  for (let i = 1; i < items.length; i++) if (rarity(items[i]) > rarity(items[best])) best = i;
  return atoms[best] ?? -1;
}

function rarity(item: TriggerItem | undefined): number {
  if (item?.kind === 'phrase') return 100 + item.words.reduce((sum, word) => sum + word.pattern.length, 0);
  return item?.kind === 'choice' ? 10 : 0;
}
