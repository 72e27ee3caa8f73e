import { useState } from 'react';
import { claimDateSchema, type ClaimDate, type ClaimFilter } from '../../shared/claim/claim-query';
import { message } from '../messages/messages';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import './DateFilter.css';

export interface DateFilterProps {
  readonly date: ClaimFilter['date'];
  readonly onChange: (date: ClaimFilter['date']) => void;
}

/** Since when and until when, and which date of a claim is meant; what is no date yet changes nothing. */
export function DateFilter({ date: kept, onChange }: DateFilterProps) {
  const [of, setOf] = useState<ClaimDate>(kept?.of ?? 'event');
  const [typed, setTyped] = useState({ since: kept?.since ?? '', until: kept?.until ?? '' });
  const change = (date: ClaimDate, next: typeof typed): void => {
    setOf(date);
    setTyped(next);
    const [since, until] = [next.since.trim(), next.until.trim()];
    if (!isDay(since) || !isDay(until)) return;
    const isEmpty = since === '' && until === '';
    onChange(isEmpty ? undefined : { of: date, ...(since && { since }), ...(until && { until }) });
  };
  const field = (end: 'since' | 'until') => (
    <TextField
      label={message(`claim.table.date.${end}`)}
      value={typed[end]}
      placeholder="2025-08"
      onChange={(value) => change(of, { ...typed, [end]: value })}
      {...(isDay(typed[end].trim()) ? {} : { error: message('claim.table.date.invalid') })}
    />
  );
  return (
    <div className="date-filter">
      <SelectField
        label={message('claim.table.date')}
        options={claimDateSchema.options.map((id) => ({ id, label: message(`claim.table.date.${id}`) }))}
        selected={of}
        onSelect={(id) => change(id as ClaimDate, typed)}
      />
      {field('since')}
      {field('until')}
    </div>
  );
}

function isDay(text: string): boolean {
  return text === '' || /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}
