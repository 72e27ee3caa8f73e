import { useState } from 'react';
import { citationKey, withoutLocator, type CitationItem } from '../../shared/memo/citation-item';
import { citationItemSchema } from '../../shared/memo/citation-item';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { openCited } from './open-cited';

interface CitedActionsProps {
  readonly item: CitationItem;
  /** Null where the memo can only be read. */
  readonly change: ((item: CitationItem | null) => void) | null;
  readonly onOpened: () => void;
}

/** What can be done with one citation of a bracket: say where in it, take it out, open it. */
export function CitedActions({ item, change, onOpened }: CitedActionsProps) {
  return (
    <div className="citation-card__actions">
      {change ? (
        <>
          <LocatorField key={citationKey(item)} item={item} change={change} />
          <Button tone="quiet" onPress={() => change(null)}>
            {message('memo.editor.card.remove')}
          </Button>
        </>
      ) : null}
      <Button
        tone="quiet"
        onPress={() => {
          openCited([item]);
          onOpened();
        }}
      >
        {message('memo.editor.card.open')}
      </Button>
    </div>
  );
}

interface LocatorFieldProps {
  readonly item: CitationItem;
  readonly change: (item: CitationItem) => void;
}

/** Kept when the field is left or Enter is pressed. */
function LocatorField({ item, change }: LocatorFieldProps) {
  const [typed, setTyped] = useState(item.locator ?? '');
  const keep = (): void => {
    const locator = typed.replaceAll(/\s+/g, ' ').trim();
    const plain = withoutLocator(item);
    const next = citationItemSchema.safeParse(locator === '' ? plain : { ...plain, locator });
    if (next.success && next.data.locator !== item.locator) change(next.data);
  };
  return (
    <div className="citation-card__locator">
      <TextField
        label={message('memo.editor.card.locator')}
        value={typed}
        onChange={setTyped}
        maxLength={120}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </div>
  );
}
