import { Trash2, X } from 'lucide-react';
import type { Ownership, Relation } from '../../shared/entity/relation-schema';
import { isEdtfDate } from '../../shared/text/edtf';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { ClaimJump } from './ClaimJump';
import { save, updateRelation } from './entity-editing';
import { directnessOptions, relationKindOptions } from './entity-options';
import { EntityJump } from './EntityJump';

/** One relation with what can be changed of it, and the claims that back it. */
export function RelationCard({ relation }: { readonly relation: Relation }) {
  const { id, fromId, toId, kind, claimIds } = relation;
  const label = message(`relation.kind.${kind}`);
  const note = useTextDraft(relation.note, (value) => updateRelation(id, { note: value }));
  return (
    <div className="entity-card" role="group" aria-label={label}>
      <div className="entity-line entity-line--middle">
        <p className="entity-relation__text">
          <EntityJump id={fromId} /> <span className="entity-relation__kind">{label}</span>{' '}
          <EntityJump id={toId} />
        </p>
        <IconButton
          icon={Trash2}
          isChange
          label={message('relation.delete')}
          onPress={() => void save(`relation ${id}`, () => call('relation.delete', { id }))}
        />
      </div>
      <SelectField
        label={message('relation.kind')}
        isLabelHidden
        options={relationKindOptions}
        selected={kind}
        onSelect={(next) => void updateRelation(id, { kind: next as Relation['kind'] })}
      />
      <div className="entity-inspector__pair">
        <DateField relation={relation} name="start" />
        <DateField relation={relation} name="end" />
      </div>
      {kind === 'owns' ? <OwnershipFields relation={relation} /> : null}
      <TextField label={message('relation.note')} rows={1} {...note} />
      {claimIds.length === 0 ? <p className="entity-fields__note">{message('relation.unbacked')}</p> : null}
      {claimIds.map((claimId) => (
        <div key={claimId} className="entity-line entity-line--middle">
          <ClaimJump id={claimId} />
          <IconButton
            icon={X}
            isChange
            label={message('relation.claim.remove')}
            onPress={() =>
              void updateRelation(id, { claimIds: claimIds.filter((other) => other !== claimId) })
            }
          />
        </div>
      ))}
    </div>
  );
}

function DateField({ relation, name }: { readonly relation: Relation; readonly name: 'start' | 'end' }) {
  const save = async (value: string) => {
    const date = value.trim();
    if (date !== '' && !isEdtfDate(date)) return 'not-ready';
    return updateRelation(relation.id, { [name]: date === '' ? null : date });
  };
  const draft = useTextDraft(relation[name] ?? '', save, `${name} ${relation.id}`);
  const isWrong = draft.value.trim() !== '' && !isEdtfDate(draft.value.trim());
  return (
    <TextField
      label={message(`relation.${name}`)}
      {...(isWrong ? { error: message('claim.time.invalid') } : {})}
      {...draft}
    />
  );
}

const noOwnership: Ownership = { percent: null, shareClass: '', directness: 'unknown' };

function OwnershipFields({ relation }: { readonly relation: Relation }) {
  const ownership = relation.ownership ?? noOwnership;
  const change = (changes: Partial<Ownership>): Promise<Kept> =>
    updateRelation(relation.id, { ownership: { ...ownership, ...changes } });
  const savePercent = async (value: string) => {
    if (value.trim() === '') return change({ percent: null });
    return isPercent(value) ? change({ percent: Number(value) }) : 'not-ready';
  };
  const saved = ownership.percent === null ? '' : String(ownership.percent);
  const percent = useTextDraft(saved, savePercent, `percent ${relation.id}`);
  const shareClass = useTextDraft(ownership.shareClass, (value) => change({ shareClass: value }));
  const isWrong = percent.value.trim() !== '' && !isPercent(percent.value);
  return (
    <div className="entity-inspector__pair">
      <TextField
        label={message('relation.percent')}
        inputMode="decimal"
        {...(isWrong ? { error: message('relation.percent.wrong') } : {})}
        {...percent}
      />
      <TextField label={message('relation.shareClass')} {...shareClass} />
      <SelectField
        label={message('relation.directness')}
        options={directnessOptions}
        selected={ownership.directness}
        onSelect={(id) => void change({ directness: id as Ownership['directness'] })}
      />
    </div>
  );
}

function isPercent(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text.trim()) && Number(text) <= 100;
}
