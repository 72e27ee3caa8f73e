import { useState } from 'react';
import type { ClaimFields, ClaimRow } from '../../shared/claim/claim-schema';
import type {
  ClaimType,
  ConfidenceLevel,
  Credibility,
  Likelihood,
} from '../../shared/claim/claim-vocabulary';
import type { Reliability } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTextDraft } from '../ui/text-draft';
import { updateClaim } from './claim-editing';
import {
  confidenceOptions,
  credibilityOptions,
  likelihoodOptions,
  reliabilityOptions,
  typeOptions,
  unset,
} from './claim-options';

/** Type, ratings, likelihood and confidence with its basis. */
export function JudgementFields({ claim }: { readonly claim: ClaimRow }) {
  const [wanted, setWanted] = useState<ConfidenceLevel | null>(null);
  const save = (changes: Partial<ClaimFields>): void => void updateClaim(claim.id, changes);
  const basis = claim.confidence?.basis ?? '';
  const level = wanted ?? claim.confidence?.level;
  const chooseLevel = (chosen: string): void => {
    setWanted(null);
    if (chosen === unset) return save({ confidence: null });
    // What was reviewed takes a level only together with its basis, which is typed next.
    if (claim.status === 'reviewed' && basis.trim() === '') setWanted(chosen as ConfidenceLevel);
    else save({ confidence: { level: chosen as ConfidenceLevel, basis } });
  };
  return (
    <>
      <SelectField
        label={message('claim.type')}
        options={typeOptions}
        selected={claim.type ?? unset}
        onSelect={(type) => save({ type: type === unset ? null : (type as ClaimType) })}
        hasDefinitions
      />
      <div className="claim-inspector__pair">
        <SelectField
          label={message('claim.reliability')}
          options={reliabilityOptions}
          selected={claim.reliability}
          onSelect={(reliability) => save({ reliability: reliability as Reliability })}
          hasDefinitions
        />
        <SelectField
          label={message('claim.credibility')}
          options={credibilityOptions}
          selected={claim.credibility}
          onSelect={(credibility) => save({ credibility: credibility as Credibility })}
          hasDefinitions
        />
        <SelectField
          label={message('claim.likelihood')}
          options={likelihoodOptions}
          selected={claim.likelihood ?? unset}
          onSelect={(likelihood) =>
            save({ likelihood: likelihood === unset ? null : (likelihood as Likelihood) })
          }
          hasDefinitions
        />
        <SelectField
          label={message('claim.confidence')}
          options={confidenceOptions}
          selected={level ?? unset}
          onSelect={chooseLevel}
          hasDefinitions
        />
      </div>
      {level ? <BasisField claim={claim} level={level} onKept={() => setWanted(null)} /> : null}
    </>
  );
}

interface BasisFieldProps {
  readonly claim: ClaimRow;
  readonly level: ConfidenceLevel;
  readonly onKept: () => void;
}

/** A draft may go on without a basis; of a reviewed claim the one that was kept stays until there is another. */
function BasisField({ claim, level, onKept }: BasisFieldProps) {
  const draft = useTextDraft(claim.confidence?.basis ?? '', async (basis) => {
    if (claim.status === 'reviewed' && basis.trim() === '') return 'not-ready';
    const isKept = await updateClaim(claim.id, { confidence: { level, basis } });
    if (isKept === true) onKept();
    return isKept;
  });
  const isMissing = draft.value.trim() === '';
  return (
    <TextField
      label={message('claim.confidence.basis')}
      rows={2}
      {...(isMissing ? { error: message('claim.confidence.basis.missing') } : {})}
      {...draft}
    />
  );
}
