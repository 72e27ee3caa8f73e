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
  const save = (changes: Partial<ClaimFields>): void => void updateClaim(claim.id, changes);
  return (
    <>
      <SelectField
        label={message('claim.type')}
        options={typeOptions}
        selected={claim.type ?? unset}
        onSelect={(type) => save({ type: type === unset ? null : (type as ClaimType) })}
      />
      <div className="claim-inspector__pair">
        <SelectField
          label={message('claim.reliability')}
          options={reliabilityOptions}
          selected={claim.reliability}
          onSelect={(reliability) => save({ reliability: reliability as Reliability })}
        />
        <SelectField
          label={message('claim.credibility')}
          options={credibilityOptions}
          selected={claim.credibility}
          onSelect={(credibility) => save({ credibility: credibility as Credibility })}
        />
        <SelectField
          label={message('claim.likelihood')}
          options={likelihoodOptions}
          selected={claim.likelihood ?? unset}
          onSelect={(likelihood) =>
            save({ likelihood: likelihood === unset ? null : (likelihood as Likelihood) })
          }
        />
        <SelectField
          label={message('claim.confidence')}
          options={confidenceOptions}
          selected={claim.confidence?.level ?? unset}
          onSelect={(level) =>
            save({
              confidence:
                level === unset
                  ? null
                  : { level: level as ConfidenceLevel, basis: claim.confidence?.basis ?? '' },
            })
          }
        />
      </div>
      {claim.confidence ? <BasisField claim={claim} level={claim.confidence.level} /> : null}
    </>
  );
}

function BasisField({ claim, level }: { readonly claim: ClaimRow; readonly level: ConfidenceLevel }) {
  const draft = useTextDraft(claim.confidence?.basis ?? '', (basis) =>
    updateClaim(claim.id, { confidence: { level, basis } }),
  );
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
