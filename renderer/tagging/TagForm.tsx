import { useState } from 'react';
import type { ClaimId } from '../../shared/claim/claim-schema';
import type { EvidenceRelation } from '../../shared/claim/claim-vocabulary';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { Reading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { PolarityChoice } from '../notebook-data/PolarityChoice';
import { NamedEntities } from '../notebook-data/NamedEntities';
import { useNamedHere } from '../notebook-data/use-named-here';
import { Button } from '../ui/Button';
import { ClaimTarget } from './ClaimTarget';
import { CodeDetails } from './CodeDetails';
import { CodeField } from './CodeField';
import { CodeOptions } from './CodeOptions';
import { ChosenCodes } from './ChosenCodes';
import { tagSelection } from './tagging-actions';
import { announce } from './tagging-state';
import { useCodeChoice } from './use-code-choice';

export interface TagFormProps {
  readonly reading: Reading;
  readonly onClose: () => void;
}

/** The whole bar: find codes, see what they mean, choose several, say how and where to. Enter tags, Escape closes. */
export function TagForm({ reading, onClose }: TagFormProps) {
  const [isAdding, setIsAdding] = useState(false);
  const [claimId, setClaimId] = useState<ClaimId | null>(null);
  const [relation, setRelation] = useState<EvidenceRelation>('supports');
  const [problem, setProblem] = useState('');
  const choice = useCodeChoice(!isAdding);
  const [about, setAbout] = useState<readonly EntityId[]>([]);
  const range = reading.range ?? reading.reader.meant;
  const named = useNamedHere(range ? [{ sourceId: reading.sourceId, ...range }] : []);
  const toggle = (id: EntityId): void =>
    setAbout(about.includes(id) ? about.filter((other) => other !== id) : [...about, id]);
  const refuse = (text: string): void => {
    setProblem(text);
    announce(text);
  };
  const apply = (): void => {
    if (isAdding && claimId === null) return refuse(message('tagging.needsClaim'));
    if (!isAdding && choice.effective.length === 0) return refuse(message('tagging.needsCode'));
    const target =
      isAdding && claimId !== null
        ? ({ kind: 'add', claimId, relation } as const)
        : ({ kind: 'new', relation } as const);
    void tagSelection(reading, choice.effective, target, about);
  };
  return (
    <form
      className="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="tag-form__top">
        <CodeField choice={choice} isFocused />
        <PolarityChoice selected={choice.polarity} onSelect={choice.setPolarity} />
      </div>
      <ChosenCodes choice={choice} />
      <div className="tag-form__codes">
        <CodeOptions choice={choice} onApply={apply} />
        {choice.highlighted ? <CodeDetails match={choice.highlighted} /> : null}
      </div>
      <NamedEntities ids={named} chosen={about} onPress={toggle} />
      <ClaimTarget
        isAdding={isAdding}
        onAdding={setIsAdding}
        claimId={claimId}
        onClaim={setClaimId}
        relation={relation}
        onRelation={setRelation}
      />
      <div className="tag-form__foot">
        <p className={problem ? 'tag-form__problem' : 'tag-form__keys'}>
          {problem || message('tagging.keys')}
        </p>
        <Button tone="primary" type="submit">
          {message(isAdding ? 'tagging.apply.add' : 'tagging.apply')}
        </Button>
      </div>
    </form>
  );
}
