import { useMemo, useState } from 'react';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { claimHeadline } from '../../shared/claim/claim-view';
import { call } from '../desktop/desktop';
import { SearchPicker } from '../ui/SearchPicker';
import { useClaimSearch } from './use-claim-search';

interface ClaimPickerProps {
  readonly label: string;
  /** Claims that are not offered. */
  readonly excluded: readonly ClaimId[];
  readonly onPick: (id: ClaimId) => void;
}

/** A field that finds a claim by its words and picks it; Enter takes the best fit. */
export function ClaimPicker({ label, excluded, onPick }: ClaimPickerProps) {
  const [query, setQuery] = useState('');
  const { claims } = useClaimSearch(query);
  // Asked anew, since the list may lag behind quick typing.
  const pickBest = async (words: string): Promise<void> => {
    const answer = await call('claim.search', { text: words, limit: excluded.length + 1 });
    const best = answer.ok && answer.value.find(({ id }) => !excluded.includes(id));
    if (best) onPick(best.id);
  };
  const items = useMemo(
    () =>
      claims
        .filter(({ id }) => !excluded.includes(id))
        .map((claim) => ({
          id: claim.id,
          label: claimHeadline(claim),
          note: Object.values(claim.sourceTitles).join(' · '),
        })),
    [claims, excluded],
  );
  return (
    <SearchPicker
      label={label}
      query={query}
      onQuery={setQuery}
      items={items}
      onPick={({ id }) => onPick(id)}
      onEnterWords={(words) => void pickBest(words)}
    />
  );
}
