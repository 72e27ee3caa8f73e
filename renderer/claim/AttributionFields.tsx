import { ArrowDown, ArrowUp, GripVertical, Plus, X } from 'lucide-react';
import { useContext, useState, type DragEvent } from 'react';
import type { AttributionHop, ClaimRow } from '../../shared/claim/claim-schema';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { SelectField } from '../ui/SelectField';
import { ReadOnlyContext } from '../ui/read-only';
import { TextField } from '../ui/TextField';
import { useTextDraft, type Kept } from '../ui/text-draft';
import { accessOptions, verbOptions } from './claim-options';
import { useHops, type EditedHop } from './use-hops';

/** What a dragged hop is called on its way, so that nothing else takes it. */
const hopType = 'application/x-claimbook-hop';

/** Who says it and through whom, in order. A hop is kept once it names somebody. */
export function AttributionFields({ claim }: { readonly claim: ClaimRow }) {
  const { hops, kept, add, change, remove, move } = useHops(claim);
  const [said, setSaid] = useState('');
  const moveTo = (key: number, to: number): void => {
    if (to < 0 || to >= kept) return;
    move(key, to);
    setSaid(message('claim.attribution.moved', { place: to + 1, count: kept }));
  };
  return (
    <fieldset className="claim-inspector__group">
      <legend className="claim-inspector__legend">{message('claim.attribution')}</legend>
      <p className="claim-inspector__note">{message('claim.attribution.note')}</p>
      {hops.map((entry, place) => (
        <HopFields
          key={entry.key}
          entry={entry}
          place={place}
          count={kept}
          onSave={(changes) => change(entry.key, changes)}
          onRemove={() => remove(entry.key)}
          onMove={moveTo}
        />
      ))}
      <Button tone="quiet" isChange isDisabled={hops.length > kept} onPress={add}>
        <Plus size={14} aria-hidden /> {message('claim.attribution.add')}
      </Button>
      <span className="unseen" role="status">
        {said}
      </span>
    </fieldset>
  );
}

interface HopFieldsProps {
  readonly entry: EditedHop;
  /** Counted from 0. */
  readonly place: number;
  /** How many hops there are to move among. */
  readonly count: number;
  readonly onSave: (change: Partial<AttributionHop>) => Promise<Kept>;
  readonly onRemove: () => void;
  readonly onMove: (key: number, to: number) => void;
}

function HopFields({ entry, place, count, onSave, onRemove, onMove }: HopFieldsProps) {
  const { key, hop } = entry;
  const number = place + 1;
  const isReadOnly = useContext(ReadOnlyContext);
  const isMovable = place < count && !isReadOnly;
  const who = useTextDraft(hop.who, async (value) =>
    value.trim() === '' ? 'not-ready' : onSave({ who: value }),
  );
  const role = useTextDraft(hop.role, (value) => onSave({ role: value }));
  const { isOver, ...drop } = useHopDrop((dragged) => onMove(dragged, place));
  return (
    <div
      className={`claim-evidence${isOver ? ' claim-hop--target' : ''}`}
      role="group"
      aria-label={message('claim.attribution.hop', { number })}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (!event.altKey || step === undefined || !isMovable) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(key, place + step);
      }}
      {...drop}
    >
      <div className="claim-inspector__line">
        {count > 1 && isMovable ? <HopHandle id={key} /> : null}
        <TextField label={message('claim.attribution.who')} {...who} />
        {place > 0 && place < count ? (
          <IconButton
            icon={ArrowUp}
            isChange
            label={message('claim.attribution.up', { number })}
            shortcut="Alt+Up"
            onPress={() => onMove(key, place - 1)}
          />
        ) : null}
        {number < count ? (
          <IconButton
            icon={ArrowDown}
            isChange
            label={message('claim.attribution.down', { number })}
            shortcut="Alt+Down"
            onPress={() => onMove(key, place + 1)}
          />
        ) : null}
        <IconButton
          icon={X}
          isChange
          label={message('claim.attribution.remove', { number })}
          onPress={onRemove}
        />
      </div>
      <TextField label={message('claim.attribution.role')} {...role} />
      <div className="claim-inspector__pair">
        <SelectField
          label={message('claim.attribution.verb')}
          options={verbOptions}
          selected={hop.verb}
          onSelect={(verb) => void onSave({ verb: verb as AttributionHop['verb'] })}
          hasDefinitions
        />
        <SelectField
          label={message('claim.attribution.access')}
          options={accessOptions}
          selected={hop.access}
          onSelect={(access) => void onSave({ access: access as AttributionHop['access'] })}
          hasDefinitions
        />
      </div>
    </div>
  );
}

/** Where a hop is taken with the mouse; the keyboard has buttons and keys. */
function HopHandle({ id }: { readonly id: number }) {
  return (
    <span
      className="claim-hop__handle"
      aria-hidden
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(hopType, String(id));
        event.dataTransfer.effectAllowed = 'move';
        const card = event.currentTarget.closest('[role=group]');
        if (card) event.dataTransfer.setDragImage(card, 0, 0);
      }}
    >
      <GripVertical size={14} />
    </span>
  );
}

function useHopDrop(onDrop: (key: number) => void) {
  const [isOver, setOver] = useState(false);
  const isHop = (event: DragEvent): boolean => event.dataTransfer.types.includes(hopType);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!isHop(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!isHop(event)) return;
      event.preventDefault();
      onDrop(Number(event.dataTransfer.getData(hopType)));
    },
  };
}
