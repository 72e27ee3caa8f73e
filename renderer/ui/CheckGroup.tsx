import type { ReactNode } from 'react';
import { useIsFieldReadOnly } from './read-only';
import './CheckGroup.css';

interface CheckGroupProps {
  readonly legend: string;
  readonly children: ReactNode;
}

/** Boxes to check that belong together, under their name. */
export function CheckGroup({ legend, children }: CheckGroupProps) {
  return (
    <fieldset className="check-group">
      <legend className="check-group__legend">{legend}</legend>
      {children}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  /** Under the label. */
  readonly note?: string;
  /** At the end of the line. */
  readonly count?: string | undefined;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}

/** A box to check. */
export function Check({ label, note, count, isChecked, onToggle }: CheckProps) {
  const isReadOnly = useIsFieldReadOnly();
  return (
    <label className="check-group__check">
      <input type="checkbox" checked={isChecked} onChange={onToggle} disabled={isReadOnly} />
      <span>
        {label}
        {note === undefined ? null : <span className="check-group__note">{note}</span>}
      </span>
      {count === undefined ? null : <span className="check-group__count">{count}</span>}
    </label>
  );
}
