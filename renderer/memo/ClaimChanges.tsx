import { claimChanges, type ClaimChange } from '../../shared/memo/known-claim';
import type { ClaimCitation } from '../../shared/memo/citation-item';
import type { MemoId } from '../../shared/memo/memo-schema';
import { message } from '../messages/messages';
import { useClaim } from '../notebook-data/known-claims';
import { Button } from '../ui/Button';
import { WordDiff } from '../ui/WordDiff';
import { changeInWords } from './cited-thing';
import { acceptClaim, useKnownClaims } from './use-known-claims';

interface ClaimChangesProps {
  readonly memoId: MemoId;
  readonly item: ClaimCitation;
  readonly isReadOnly: boolean;
}

/** How a cited claim differs from what it was when it was cited, and the way to take that as known. */
export function ClaimChanges({ memoId, item, isReadOnly }: ClaimChangesProps) {
  const known = useKnownClaims(memoId).get(item.claimId);
  const claim = useClaim(item.claimId);
  const changes = known && claim ? claimChanges(known, claim, item) : [];
  if (changes.length === 0) return null;
  return (
    <div className="citation-card__changes">
      <h4>{message('memo.editor.change.title')}</h4>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            <span className="citation-card__change">{changeInWords(change)}</span>
            <Difference change={change} />
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <Button onPress={() => void acceptClaim(memoId, item.claimId)}>
          {message('memo.editor.change.accept')}
        </Button>
      )}
    </div>
  );
}

function Difference({ change }: { readonly change: ClaimChange }) {
  if (change.kind === 'status') return null;
  const before = 'before' in change ? change.before : '';
  const after = 'after' in change ? change.after : '';
  return <WordDiff before={before} after={after} language={undefined} />;
}
