import { useState } from 'react';
import type { ClaimId } from '../../shared/claim/claim-schema';
import { evidenceRelationSchema, type EvidenceRelation } from '../../shared/claim/claim-vocabulary';
import { claimHeadline } from '../../shared/claim/claim-view';
import { message } from '../messages/messages';
import { useClaimSearch } from '../notebook-data/use-claim-search';

export interface ClaimTargetProps {
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
  readonly claimId: ClaimId | null;
  readonly onClaim: (claimId: ClaimId) => void;
  readonly relation: EvidenceRelation;
  readonly onRelation: (relation: EvidenceRelation) => void;
}

/** Whether the passage makes a new claim or backs one that is there, and on which side it stands. */
export function ClaimTarget(props: ClaimTargetProps) {
  const { isAdding, onAdding, relation, onRelation } = props;
  return (
    <fieldset className="claim-target">
      <legend className="unseen">{message('tagging.target')}</legend>
      <div className="claim-target__line">
        <Choice
          name="target"
          isChosen={!isAdding}
          onChoose={() => onAdding(false)}
          label={message('tagging.target.new')}
        />
        <Choice
          name="target"
          isChosen={isAdding}
          onChoose={() => onAdding(true)}
          label={message('tagging.target.add')}
        />
        <span className="claim-target__relation">
          <span>{message('tagging.relation')}</span>
          {evidenceRelationSchema.options.map((option) => (
            <Choice
              key={option}
              name="relation"
              isChosen={option === relation}
              onChoose={() => onRelation(option)}
              label={message(`claim.relation.${option}`)}
            />
          ))}
        </span>
      </div>
      {isAdding ? <ClaimSearch claimId={props.claimId} onClaim={props.onClaim} /> : null}
    </fieldset>
  );
}

export interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly label: string;
}

/** One of several ways, with its words. */
export function Choice({ name, isChosen, onChoose, label }: ChoiceProps) {
  return (
    <label className="claim-target__choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} /> {label}
    </label>
  );
}

/** Finds the claim that passages are added to. */
export function ClaimSearch({ claimId, onClaim }: Pick<ClaimTargetProps, 'claimId' | 'onClaim'>) {
  const [text, setText] = useState('');
  const { claims: shown } = useClaimSearch(text);
  return (
    <>
      <input
        className="tag-form__field"
        type="search"
        aria-label={message('tagging.target.search')}
        placeholder={message('tagging.target.search')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="claim-target__claims" role="radiogroup" aria-label={message('tagging.target.add')}>
        {shown.map((claim) => (
          <Choice
            key={claim.id}
            name="claim"
            isChosen={claim.id === claimId}
            onChoose={() => onClaim(claim.id)}
            label={claimHeadline(claim)}
          />
        ))}
        {shown.length === 0 ? <p className="tag-form__none">{message('tagging.target.none')}</p> : null}
      </div>
    </>
  );
}
