import type { Codebook } from '../../shared/codebook/codebook-schema';

/** A claim, as far as things are found by it. */
export interface FoundClaim {
  readonly id: string;
  readonly status: string;
  readonly type: string | null;
  readonly reliability: string;
  readonly eventTime: string | null;
  readonly publicationTime: string | null;
  readonly tags: readonly { readonly codeId: string; readonly polarity: string }[];
  readonly sourceIds: readonly string[];
  readonly entityIds: readonly string[];
}

/** A source, as far as things are found by it. */
export interface FoundSource {
  readonly title: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  /** EDTF; null where it is not known. */
  readonly published: string | null;
  readonly reliability: string;
}

/** What fields and facets look at. Each part is read when it is asked for. */
export interface SearchSurroundings {
  readonly codebook: Codebook;
  readonly claims: ReadonlyMap<string, FoundClaim>;
  readonly sources: ReadonlyMap<string, FoundSource>;
  /** By source, the claims with a passage in it. */
  readonly claimsIn: ReadonlyMap<string, readonly FoundClaim[]>;
  /** By memo, the claims that it cites. */
  readonly claimsCitedBy: ReadonlyMap<string, readonly FoundClaim[]>;
  /** By code, the claims that carry it; by entity, those that are about it. */
  readonly claimsTagged: ReadonlyMap<string, readonly FoundClaim[]>;
  readonly claimsAbout: ReadonlyMap<string, readonly FoundClaim[]>;
  /** By passage, the source that it stands in. */
  readonly sourceOfQuote: ReadonlyMap<string, string>;
  /** Claims that some memo cites. */
  readonly cited: ReadonlySet<string>;
  /** Entities that go by a name, an id or letters that it sounds like; those whose very name it is, if there are any. */
  findEntities(name: string): readonly string[];
  /** All other names of the entities whose very name this is. */
  otherNames(name: string): readonly string[];
}
