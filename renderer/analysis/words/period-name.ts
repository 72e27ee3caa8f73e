import { undatedColumn } from '../../../shared/analysis/analysis-schema';
import { message } from '../../messages/messages';

/** What a period, or what lies in none, is called. */
export function periodName(id: string): string {
  return id === undatedColumn ? message('analysis.timeline.undated') : id;
}
