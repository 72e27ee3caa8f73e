import { Link } from 'react-aria-components';
import type { MemoSummary } from '../../../shared/memo/memo-schema';
import { message } from '../../messages/messages';
import { openMemo } from '../../navigation/navigation-state';
import { shownDay } from '../../ui/shown-instant';
import './MemoLinks.css';

/** Memos by their titles, to be opened, in the order given. */
export function MemoLinks({ memos }: { readonly memos: readonly MemoSummary[] }) {
  if (memos.length === 0) return null;
  return (
    <ul className="memo-links__list">
      {memos.map(({ id, title, modifiedAt }) => (
        <li key={id} className="memo-links__item">
          <Link className="memo-links__link" onPress={() => openMemo(id)}>
            {title || message('memo.untitled')}
          </Link>
          <span className="memo-links__note">{shownDay(modifiedAt)}</span>
        </li>
      ))}
    </ul>
  );
}
