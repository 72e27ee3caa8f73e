import type { ConcordanceLine } from '../../../shared/analysis/word-schema';
import { inspect, openSource } from '../../navigation/navigation-state';

/** Opens the place of a line beside the analysis. */
export function openLine(line: ConcordanceLine | undefined): void {
  if (!line) return;
  const { source, start, end } = line;
  inspect({ kind: 'source', id: source });
  openSource(source, { range: { start, end }, beside: true });
}
