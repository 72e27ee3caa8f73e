import type { PassageToReview } from '../../shared/source-version/source-version-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { WordDiff } from '../ui/WordDiff';

export interface ReviewItemProps {
  readonly passage: PassageToReview;
  readonly language: string | undefined;
  readonly isReadOnly: boolean;
  readonly onAccept: () => void;
  readonly onMark: () => void;
  readonly onLeave: () => void;
}

/** One passage: its words before and where it is proposed to stand now, with what is around them. */
export function ReviewItem({ passage, language, isReadOnly, onAccept, onMark, onLeave }: ReviewItemProps) {
  const { evidence, proposal, state } = passage;
  return (
    <li className={`review-item review-item--${state}`} data-evidence={evidence.id}>
      <header className="review-item__head">
        <span className="review-item__state">
          {message(passage.isLeft ? 'source.versions.state.left' : `source.versions.state.${state}`)}
        </span>
        <span className="review-item__claim">{passage.claim}</span>
      </header>
      <Around
        prefix={evidence.prefix}
        suffix={evidence.suffix}
        language={language}
        label="before"
        version={evidence.sourceVersion}
      >
        <span className="review-item__quote">{evidence.quote}</span>
      </Around>
      {proposal ? (
        <Around
          prefix={proposal.prefix}
          suffix={proposal.suffix}
          language={language}
          label="now"
          version={null}
        >
          <span className="review-item__quote">{proposal.quote}</span>
        </Around>
      ) : (
        <p className="review-item__note">
          {message('source.versions.noProposal', { count: passage.places.length })}
        </p>
      )}
      {proposal && state === 'changed' ? (
        <div className="review-item__diff">
          <h4 className="review-item__label">{message('source.versions.diff')}</h4>
          <WordDiff before={evidence.quote} after={proposal.quote} language={language} />
        </div>
      ) : null}
      <footer className="review-item__actions">
        {proposal ? (
          <Button tone="primary" isDisabled={isReadOnly} onPress={onAccept}>
            {message('source.versions.accept')}
          </Button>
        ) : null}
        <Button isDisabled={isReadOnly} onPress={onMark}>
          {message('source.versions.mark')}
        </Button>
        {passage.isLeft ? null : (
          <Button isDisabled={isReadOnly} onPress={onLeave}>
            {message('source.versions.leave')}
          </Button>
        )}
      </footer>
    </li>
  );
}

interface AroundProps {
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string | undefined;
  readonly label: 'before' | 'now';
  readonly version: number | null;
  readonly children: React.ReactNode;
}

function Around({ prefix, suffix, language, label, version, children }: AroundProps) {
  return (
    <div className="review-item__text">
      <h4 className="review-item__label">
        {message(`source.versions.words.${label}`, { version: version ?? 0 })}
      </h4>
      <p lang={language}>
        <span className="review-item__around">{prefix}</span>
        {children}
        <span className="review-item__around">{suffix}</span>
      </p>
    </div>
  );
}
