import type { Codebook } from '../../shared/codebook/codebook-schema';
import { comparable } from '../../shared/text/comparable';

/** The names of an entity. */
export interface EntityNames {
  /** The one that it is called by. */
  readonly name: string;
  /** All of them, in comparable form. */
  readonly words: string;
}

/** What claims are found and ordered by that stands outside them. */
export interface ClaimSurroundings {
  /** Titles of sources as they are written, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly codebook: Codebook;
  /** What entities are called, by id. */
  readonly entities: ReadonlyMap<string, EntityNames>;
  /** By claim, how many memos cite it. */
  readonly citations: ReadonlyMap<string, number>;
}

/** Where each code stands in the codebook, from 0. */
export function codeOrder(codebook: Codebook): ReadonlyMap<string, number> {
  const ids = codebook.dimensions.flatMap((dimension) => dimension.codes.map(({ id }) => id));
  return new Map(ids.map((id, index) => [id, index]));
}

/** The key of the dimension that each code belongs to. */
export function dimensionsOfCodes(codebook: Codebook): ReadonlyMap<string, string> {
  return new Map(
    codebook.dimensions.flatMap((dimension) => dimension.codes.map(({ id }) => [id, dimension.key] as const)),
  );
}

/** Sources, codes and entities whose names hold a word that is in comparable form. */
export interface NamedBy {
  readonly sources: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** Looks a word up among the titles of sources, the names of codes in both languages and those of entities. */
export function namedBy(word: string, { titles, codebook, entities }: ClaimSurroundings): NamedBy {
  const has = (...names: readonly string[]) => names.some((name) => comparable(name).includes(word));
  const codes = codebook.dimensions.flatMap((dimension) =>
    dimension.codes.filter(({ id, label }) =>
      has(id, label.en, label.zh, dimension.label.en, dimension.label.zh),
    ),
  );
  return {
    sources: new Set([...titles].filter(([, title]) => has(title)).map(([id]) => id)),
    codes: new Set(codes.map(({ id }) => id)),
    entities: new Set([...entities].filter(([, { words }]) => words.includes(word)).map(([id]) => id)),
  };
}
