import { useRef, type KeyboardEvent } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import type {
  PassageToReview,
  ReviewQueue as Queue,
} from '../../shared/source-version/source-version-schema';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { Button } from '../ui/Button';
import { ReviewItem } from './ReviewItem';
import { acceptPassages, leavePassages } from './source-version-actions';
import { reanchor, showVersions } from './source-version-state';

export interface ReviewQueueProps {
  readonly sourceId: SourceId;
  readonly queue: Queue;
  readonly language: string | undefined;
  readonly isReadOnly: boolean;
  /** Called when something was decided. */
  readonly onDecided: () => void;
}

/** Passages whose source has a newer version: each is accepted, marked by hand, or left. Nothing moves by itself. */
export function ReviewQueue({ sourceId, queue, language, isReadOnly, onDecided }: ReviewQueueProps) {
  const list = useRef<HTMLUListElement>(null);
  const { version, passages } = queue;
  const decision = { sourceId, version };
  const sure = passages.filter(({ state, isLeft }) => !isLeft && (state === 'exact' || state === 'moved'));
  const accept = async (some: readonly PassageToReview[]): Promise<void> => {
    if (
      await acceptPassages(
        decision,
        some.map(({ evidence }) => evidence),
      )
    )
      onDecided();
  };
  const leave = async (passage: PassageToReview): Promise<void> => {
    if (await leavePassages(decision, [passage.evidence])) onDecided();
  };
  const mark = ({ evidence, places, proposal }: PassageToReview): void => {
    reanchor({ sourceId, version, evidence });
    const range = proposal ?? places[0];
    openSource(sourceId, range ? { range: { start: range.start, end: range.end } } : {});
    showVersions(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !list.current) return;
    const items = [...list.current.querySelectorAll<HTMLElement>('.review-item')];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    items[at + step]?.querySelector('button')?.focus();
    event.preventDefault();
  };
  return (
    <section className="review-queue" aria-label={message('source.versions.queue')}>
      <header className="review-queue__head">
        <h3 className="review-queue__title">
          {message('source.versions.waiting', { count: passages.length })}
        </h3>
        {sure.length > 1 ? (
          <Button isDisabled={isReadOnly} onPress={() => void accept(sure)}>
            {message('source.versions.acceptSure', { count: sure.length })}
          </Button>
        ) : null}
      </header>
      {passages.length === 0 ? (
        <p className="review-queue__none">{message('source.versions.nothing')}</p>
      ) : null}
      <ul ref={list} className="review-queue__list" onKeyDown={onKeyDown}>
        {passages.map((passage) => (
          <ReviewItem
            key={passage.evidence.id}
            passage={passage}
            language={language}
            isReadOnly={isReadOnly}
            onAccept={() => void accept([passage])}
            onMark={() => mark(passage)}
            onLeave={() => void leave(passage)}
          />
        ))}
      </ul>
    </section>
  );
}
