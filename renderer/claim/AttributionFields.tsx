import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { AttributionHop, ClaimRow } from '../../shared/claim/claim-schema';
import { attributionAccessSchema, attributionVerbSchema } from '../../shared/claim/claim-vocabulary';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { updateClaim } from './claim-editing';

const verbs = attributionVerbSchema.options.map((id) => ({
  id,
  label: message(`claim.attribution.verb.${id}`),
}));
const accesses = attributionAccessSchema.options.map((id) => ({
  id,
  label: message(`claim.attribution.access.${id}`),
}));
const newHop: AttributionHop = { who: '', role: '', verb: 'says', access: 'unknown' };

/** Who says it and through whom, in order. A hop is kept once it names somebody. */
export function AttributionFields({ claim }: { readonly claim: ClaimRow }) {
  const [isAdding, setAdding] = useState(false);
  const hops = isAdding ? [...claim.attribution, newHop] : claim.attribution;
  const saveHops = async (next: readonly AttributionHop[]): Promise<Kept> => {
    const attribution = next.filter((hop) => hop.who.trim() !== '');
    const isKept = await updateClaim(claim.id, { attribution });
    if (isKept === true && attribution.length >= hops.length) setAdding(false);
    return isKept;
  };
  const remove = (index: number): void => {
    if (index >= claim.attribution.length) setAdding(false);
    else void saveHops(hops.filter((_, position) => position !== index));
  };
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.attribution')}</legend>
      <p className="claim-inspector__note">{message('claim.attribution.note')}</p>
      {hops.map((hop, index) => (
        <HopFields
          key={index}
          hop={hop}
          number={index + 1}
          onSave={(change) =>
            saveHops(hops.map((entry, position) => (position === index ? { ...entry, ...change } : entry)))
          }
          onRemove={() => remove(index)}
        />
      ))}
      <Button tone="quiet" isDisabled={isAdding} onPress={() => setAdding(true)}>
        <Plus size={14} aria-hidden /> {message('claim.attribution.add')}
      </Button>
    </fieldset>
  );
}

interface HopFieldsProps {
  readonly hop: AttributionHop;
  readonly number: number;
  readonly onSave: (change: Partial<AttributionHop>) => Promise<Kept>;
  readonly onRemove: () => void;
}

function HopFields({ hop, number, onSave, onRemove }: HopFieldsProps) {
  const who = useTextDraft(hop.who, async (value) =>
    value.trim() === '' ? 'not-ready' : onSave({ who: value }),
  );
  const role = useTextDraft(hop.role, (value) => onSave({ role: value }));
  return (
    <div className="claim-evidence" role="group" aria-label={message('claim.attribution.hop', { number })}>
      <div className="claim-inspector__line">
        <TextField label={message('claim.attribution.who')} {...who} />
        <IconButton icon={X} label={message('claim.attribution.remove', { number })} onPress={onRemove} />
      </div>
      <TextField label={message('claim.attribution.role')} {...role} />
      <div className="claim-inspector__pair">
        <SelectField
          label={message('claim.attribution.verb')}
          options={verbs}
          selected={hop.verb}
          onSelect={(verb) => void onSave({ verb: verb as AttributionHop['verb'] })}
        />
        <SelectField
          label={message('claim.attribution.access')}
          options={accesses}
          selected={hop.access}
          onSelect={(access) => void onSave({ access: access as AttributionHop['access'] })}
        />
      </div>
    </div>
  );
}
