import type { Polarity } from '../../../shared/claim/claim-vocabulary';
import { dimensionProperties } from '../../../shared/codebook/dimension-colours';
import { defineHighlight } from './highlight-registry';
import { assignLanes, freeLane } from './passage-lanes';
import { PassageIndex } from './passage-index';
import type { Painted } from './range-painter';

/** A tagged passage as the reader shows it. Positions are code points, end exclusive. */
export interface ReaderPassage {
  /** Names the passage; the evidence's id. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** `dimension` is the key of the code's dimension, D1 … D9: it picks the colour, unless there is an own one (#rrggbb). */
  readonly codes: readonly {
    readonly codeId: string;
    readonly dimension: string;
    readonly colour?: string;
    readonly polarity: Polarity;
  }[];
  /** What a screen reader says of it. */
  readonly description: string;
}

/** Passages with their positions in UTF-16 units, and which of them came and went since the last time. */
export interface PassageChange {
  readonly all: readonly ReaderPassage[];
  readonly fresh: readonly ReaderPassage[];
  readonly gone: readonly ReaderPassage[];
}

interface PlacedPassage extends ReaderPassage {
  readonly start: number;
  readonly end: number;
}

interface Tagged extends Painted {
  readonly key: string;
}

const lineStyles: Readonly<Record<Polarity, string>> = {
  affirmed: 'solid',
  negated: 'wavy',
  hypothetical: 'dashed',
};
/** More changes than these are painted anew as a whole. */
const mostSingly = 24;
/** Underlines that fit between two lines of text; further lanes start again at the top. */
const visibleLanes = 4;
const firstOffsetPx = 3;
const lanePitchPx = 3;

/** All passages of one source: which are at a place, and under which highlight each code of each is painted. */
export class ReaderPassages {
  private index = new PassageIndex<PlacedPassage>([]);
  private painted = new PassageIndex<Tagged>([]);
  private lanes = new Map<string, number>();
  private readonly names = new Map<string, { colour: string; polarity: Polarity; lane: number }>();

  get sorted(): readonly PlacedPassage[] {
    return this.index.sorted;
  }

  /** Takes the passages as they are now. Those that stay keep their lanes. */
  set({ all, fresh, gone }: PassageChange): void {
    if (gone.length === 0 && fresh.length === 0) return;
    const isFirst = this.index.sorted.length === 0;
    this.index = new PassageIndex(all);
    if (isFirst || gone.length + fresh.length > mostSingly) this.paintAll(all);
    else this.paintSome(gone, fresh);
  }

  private paintAll(passages: readonly ReaderPassage[]): void {
    const tags = passages.flatMap((passage) => tagsOf(passage));
    this.lanes = assignLanes(tags, this.lanes);
    this.painted = new PassageIndex(tags.map((tag) => this.paintedAs(tag)));
  }

  /** Adding a tag among thousands touches its neighbours alone. */
  private paintSome(gone: readonly ReaderPassage[], fresh: readonly ReaderPassage[]): void {
    const goneKeys = new Set(gone.flatMap(tagsOf).map(({ key }) => key));
    for (const key of goneKeys) this.lanes.delete(key);
    const added: Tagged[] = [];
    for (const tag of fresh.flatMap(tagsOf)) {
      const before = this.painted.overlapping(tag.start - 1, tag.end + 1);
      const neighbours = [...before, ...added].filter(
        ({ key, start, end }) => !goneKeys.has(key) && start <= tag.end && end >= tag.start,
      );
      this.lanes.set(tag.key, freeLane(neighbours, this.lanes));
      added.push(this.paintedAs(tag));
    }
    const kept = this.painted.sorted.filter(({ key }) => !goneKeys.has(key));
    this.painted = new PassageIndex([...kept, ...added]);
  }

  private paintedAs({ key, start, end, codeId, dimension, colour = dimension, polarity }: Tag): Tagged {
    const lane = this.lanes.get(key) ?? 0;
    const name = `passage-${codeId}-${lane}-${polarity}-${colour.replace('#', '')}`;
    if (!this.names.has(name)) {
      this.names.set(name, { colour, polarity, lane });
      this.define(name);
    }
    return { key, start, end, name };
  }

  /** Passages that hold the character at a position, the shortest first. */
  at(position: number): readonly ReaderPassage[] {
    return this.index.at(position);
  }

  overlapping(start: number, end: number): readonly ReaderPassage[] {
    return this.index.overlapping(start, end);
  }

  find(key: string): ReaderPassage | undefined {
    return this.index.sorted.find((passage) => passage.key === key);
  }

  paintedIn(start: number, end: number): readonly Painted[] {
    return this.painted.overlapping(start, end);
  }

  private define(name: string): void {
    const style = this.names.get(name);
    if (!style) return;
    const { tint, line } = dimensionProperties(style.colour);
    const offset = firstOffsetPx + (style.lane % visibleLanes) * lanePitchPx;
    const thickness = style.polarity === 'negated' ? '1px' : '2px';
    defineHighlight(
      name,
      `background-color: var(${tint}); text-decoration: underline ${lineStyles[style.polarity]} var(${line}) ${thickness}; text-underline-offset: ${offset}px;`,
    );
  }
}

type Tag = ReturnType<typeof tagsOf>[number];

function tagsOf(passage: ReaderPassage) {
  const codes =
    passage.codes.length > 0
      ? passage.codes
      : [{ codeId: 'none', dimension: 'none', polarity: 'affirmed' as const }];
  return codes.map((code) => ({
    ...code,
    key: `${passage.key} ${code.codeId}`,
    start: passage.start,
    end: passage.end,
  }));
}
