import type { Codebook } from '../../shared/codebook/codebook-schema';
import { addToGroup } from '../../shared/grouping/group-by';
import { comparable } from '../../shared/text/comparable';
import type { Database } from '../notebook-file/database';
import type { FoundClaim, SearchSurroundings } from './search-surroundings';
import { readCitedClaims, readFoundSources, readSourcesOfQuotes } from './search-thing-table';

/** Where what fields and facets look at comes from. */
export interface SurroundingsServices {
  codebook(): Codebook;
  /** All claims; every one has been read. */
  claims(): ReadonlyMap<string, FoundClaim>;
  /** By entity, all its names and ids, each on a line, in comparable form. */
  entityWords(): ReadonlyMap<string, { readonly words: string }>;
  /** Entities that fit what was typed, the best fit first. */
  searchEntities(text: string): readonly string[];
}

/** Reads what fields and facets look at when it is asked for, once until something changes. */
export function createSurroundings(database: Database, services: SurroundingsServices): SearchSurroundings {
  const once = <T>(read: () => T): (() => T) => {
    let value: { readonly read: T } | undefined;
    return () => (value ??= { read: read() }).read;
  };
  const claims = once(() => services.claims());
  const grouped = (keysOf: (claim: FoundClaim) => readonly string[]) =>
    once(() => groupClaims(claims().values(), keysOf));
  const claimsIn = grouped(({ sourceIds }) => sourceIds);
  const claimsTagged = grouped(({ tags }) => tags.map(({ codeId }) => codeId));
  const claimsAbout = grouped(({ entityIds }) => entityIds);
  const citations = once(() => readCitedClaims(database));
  const claimsCitedBy = once(
    () =>
      new Map(
        [...citations()].map(([memo, ids]) => [
          memo,
          ids.map((id) => claims().get(id)).filter((claim) => claim !== undefined),
        ]),
      ),
  );
  const cited = once(() => new Set([...citations().values()].flat()));
  const sources = once(() => readFoundSources(database));
  const sourceOfQuote = once(() => readSourcesOfQuotes(database));
  const names = once(() => namesOfEntities(services.entityWords()));
  const codebook = once(() => services.codebook());
  return {
    get codebook() {
      return codebook();
    },
    get claims() {
      return claims();
    },
    get sources() {
      return sources();
    },
    get claimsIn() {
      return claimsIn();
    },
    get claimsCitedBy() {
      return claimsCitedBy();
    },
    get claimsTagged() {
      return claimsTagged();
    },
    get claimsAbout() {
      return claimsAbout();
    },
    get sourceOfQuote() {
      return sourceOfQuote();
    },
    get cited() {
      return cited();
    },
    findEntities(name) {
      if (services.entityWords().has(name)) return [name];
      return names().get(comparable(name.trim())) ?? services.searchEntities(name);
    },
    otherNames(name) {
      const written = comparable(name.trim());
      const ids = names().get(written) ?? [];
      const words = ids.flatMap((id) => services.entityWords().get(id)?.words.split('\n') ?? []);
      return [...new Set(words)].filter((word) => word !== written && isTelling(word));
    },
  };
}

/** A name of one letter stands everywhere. */
function isTelling(name: string): boolean {
  return [...name].length > 1;
}

function namesOfEntities(
  entities: ReadonlyMap<string, { readonly words: string }>,
): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const [id, { words }] of entities) {
    for (const name of new Set(words.split('\n'))) addToGroup(byName, name, id);
  }
  return byName;
}

function groupClaims(
  claims: Iterable<FoundClaim>,
  keysOf: (claim: FoundClaim) => readonly string[],
): ReadonlyMap<string, readonly FoundClaim[]> {
  const groups = new Map<string, FoundClaim[]>();
  for (const claim of claims) {
    for (const key of new Set(keysOf(claim))) addToGroup(groups, key, claim);
  }
  return groups;
}
