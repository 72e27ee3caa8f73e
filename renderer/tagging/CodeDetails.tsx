import { Pin, PinOff } from 'lucide-react';
import type { CodeMatch } from '../../shared/codebook/code-matching';
import { message } from '../messages/messages';
import { togglePin, usePinnedCodes } from '../notebook-data/pinned-codes';
import { IconButton } from '../ui/IconButton';

/** What the highlighted code means, what belongs under it and what does not, and its digit key. */
export function CodeDetails({ match: { code, dimension } }: { readonly match: CodeMatch }) {
  const at = usePinnedCodes().indexOf(code.id);
  return (
    <section className="code-details" aria-label={code.label.en}>
      <div className="code-details__head">
        <p className="code-details__name">
          {dimension.key} {code.label.en} <span lang="zh-Hans">{code.label.zh}</span>
        </p>
        <IconButton
          icon={at >= 0 ? PinOff : Pin}
          label={at >= 0 ? message('tagging.unpin', { digit: at + 1 }) : message('tagging.pin')}
          isPressed={at >= 0}
          onPress={() => void togglePin(code.id)}
        />
      </div>
      <dl className="code-details__rules">
        <dt>{message('tagging.definition')}</dt>
        <dd>{code.definition}</dd>
        <dt>{message('tagging.include')}</dt>
        <dd>{code.include}</dd>
        <dt>{message('tagging.exclude')}</dt>
        <dd>{code.exclude}</dd>
      </dl>
    </section>
  );
}
