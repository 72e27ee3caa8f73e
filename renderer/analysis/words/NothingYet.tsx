import type { WordView } from '../../../shared/analysis/word-schema';
import { message } from '../../messages/messages';
import { EmptyState } from '../../ui/EmptyState';

/** What stands where nothing is asked yet, or not yet answered. */
export function NothingYet({ view, isAsked }: { readonly view: WordView; readonly isAsked: boolean }) {
  if (isAsked) return <p className="analysis__loading">{message('analysis.loading')}</p>;
  return <EmptyState title={message('analysis.words.empty')} text={message(`analysis.list.hint.${view}`)} />;
}
