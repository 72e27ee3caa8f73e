import { setImmediate } from 'node:timers/promises';
import type { AnalysisQuestion, MatrixView } from '../../shared/analysis/analysis-schema';
import type { AnalysisScope, CountedClaim } from './analysis-scope';
import type { AnalysedTag } from './analysis-services';
import { meetingsOf, type ClaimPassage } from './meeting-units';
import type { TextUnits } from './text-units';

/** Something that is counted once for each row and column that it stands under. */
export interface CountedUnit {
  readonly tags: readonly AnalysedTag[];
  /** Ids of columns. */
  readonly columns: readonly string[];
  /** Made when they are asked for: counting needs none. */
  readonly passages: () => readonly ClaimPassage[];
}

export interface CountedUnits {
  readonly units: readonly CountedUnit[];
  /** All that there are (N), those that stand nowhere among them. */
  readonly total: number;
}

/** What a matrix counts: claims, or for two codes whatever they can meet in. */
export async function countedUnits(
  { claims }: AnalysisScope,
  { view, unit }: { readonly view: MatrixView } & Pick<AnalysisQuestion, 'unit'>,
  unitsOf: TextUnits,
): Promise<CountedUnits> {
  if (view !== 'code-code') {
    const columnsOf = view === 'code-source' ? sourcesOf : ({ claim }: CountedClaim) => claim.entityIds;
    return { units: claims.map((of) => claimUnit(of, columnsOf(of))), total: claims.length };
  }
  const { meetings, total } = await meetingsOf(claims, unit, unitsOf);
  const units: CountedUnit[] = [];
  for (const passages of meetings) {
    const tags = tagsOf(passages);
    units.push({ tags, columns: tags.map(({ codeId }) => codeId), passages: () => passages });
    if (units.length % pieceSize === 0) await setImmediate();
  }
  return { units, total };
}

/** Units that are made between two looks at what else there is to do. */
const pieceSize = 10_000;

function sourcesOf({ passages }: CountedClaim): string[] {
  const [first, ...others] = passages;
  if (first && others.length === 0) return [first.sourceId];
  return [...new Set(passages.map(({ sourceId }) => sourceId))];
}

function claimUnit(of: CountedClaim, columns: readonly string[]): CountedUnit {
  return { tags: of.tags, columns, passages: () => of.passages.map((passage) => ({ of, passage })) };
}

/** Each code of some passages once. */
function tagsOf(passages: readonly ClaimPassage[]): readonly AnalysedTag[] {
  const [first, ...others] = passages;
  if (!first) return [];
  if (others.length === 0) return first.of.tags;
  const tags = new Map<string, AnalysedTag>();
  for (const { of } of passages) for (const tag of of.tags) tags.set(tag.codeId, tag);
  return [...tags.values()];
}
