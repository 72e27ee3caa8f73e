import type { CoverageCell } from '../../shared/analysis/analysis-schema';
import { claimWeakness } from '../../shared/claim/claim-strength';
import type { CountedClaim } from './analysis-scope';
import type { AnalysedClaim, AnalysedTag, VainSearch } from './analysis-services';

interface GridCell {
  claims: number;
  negated: number;
  hypothetical: number;
  best: AnalysedClaim | null;
  newest: string | null;
  searches: { words: string; date: string }[];
}

/** Collects what was found and what was searched for, by dimension and source. */
export class CoverageGrid {
  private readonly filled = new Map<number, GridCell>();
  private readonly rowOf: ReadonlyMap<string, number>;
  private readonly columnOf: ReadonlyMap<string, number>;
  private readonly width: number;

  constructor(dimensions: readonly string[], sources: readonly string[]) {
    this.width = sources.length;
    this.rowOf = new Map(dimensions.map((key, place) => [key, place]));
    this.columnOf = new Map(sources.map((id, place) => [id, place]));
  }

  /** Counts a claim in the sources of its passages, with the tags of it that belong to a dimension. */
  find({ claim, passages }: CountedClaim, dimension: string, tags: readonly AnalysedTag[]): void {
    const has = (polarity: AnalysedTag['polarity']): boolean => tags.some((tag) => tag.polarity === polarity);
    for (const sourceId of new Set(passages.map((passage) => passage.sourceId))) {
      const cell = this.cellAt(dimension, sourceId);
      if (!cell) continue;
      cell.claims++;
      if (has('negated')) cell.negated++;
      if (has('hypothetical')) cell.hypothetical++;
      if (cell.best === null || claimWeakness(claim) < claimWeakness(cell.best)) cell.best = claim;
      const date = claim.eventTime ?? claim.publicationTime;
      if (date !== null && (cell.newest === null || date > cell.newest)) cell.newest = date;
    }
  }

  /** Notes that a source was searched for a dimension, and nothing found. */
  search(dimension: string, { sourceId, words, date }: VainSearch): void {
    this.cellAt(dimension, sourceId)?.searches.push({ words, date });
  }

  /** The cells in which there is something, row by row. */
  cells(): CoverageCell[] {
    return [...this.filled]
      .toSorted(([a], [b]) => a - b)
      .map(([place, { best, ...cell }]) => ({
        ...cell,
        row: Math.floor(place / this.width),
        column: place % this.width,
        standing: cell.claims > 0 ? 'found' : 'none-found',
        bestRating: best === null ? null : `${best.reliability}${best.credibility}`,
      }));
  }

  private cellAt(dimension: string, sourceId: string): GridCell | undefined {
    const row = this.rowOf.get(dimension);
    const column = this.columnOf.get(sourceId);
    if (row === undefined || column === undefined) return undefined;
    const place = row * this.width + column;
    const known = this.filled.get(place);
    if (known) return known;
    const made = { claims: 0, negated: 0, hypothetical: 0, best: null, newest: null, searches: [] };
    this.filled.set(place, made);
    return made;
  }
}
