import {
  citationItemSchema,
  citationKey,
  withoutLocator,
  type CitationItem,
} from '../../shared/memo/citation-item';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { KeptField } from '../ui/KeptField';
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
          {item.to === 'search' ? null : <LocatorField key={citationKey(item)} item={item} change={change} />}
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

function LocatorField({ item, change }: LocatorFieldProps) {
  const keep = (typed: string): boolean => {
    const locator = typed.replaceAll(/\s+/g, ' ').trim();
    const plain = withoutLocator(item);
    const next = citationItemSchema.safeParse(locator === '' ? plain : { ...plain, locator });
    if (next.success && next.data.locator !== item.locator) change(next.data);
    return next.success;
  };
  return (
    <div className="citation-card__locator">
      <KeptField
        label={message('memo.editor.card.locator')}
        kept={item.locator ?? ''}
        keep={keep}
        maxLength={120}
      />
    </div>
  );
}
