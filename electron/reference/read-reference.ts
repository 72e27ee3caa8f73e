import type { BadReference, CslItem } from '../../shared/reference/reference-schema';

/** A reference as a file has it. */
export interface ReadReference {
  readonly item: CslItem;
  readonly key: string | null;
  readonly line: number;
  /** Paths of documents, as they are written there. */
  readonly files: readonly string[];
}

/** What a file of references holds. */
export interface ReadReferences {
  readonly references: readonly ReadReference[];
  readonly failed: readonly BadReference[];
}
