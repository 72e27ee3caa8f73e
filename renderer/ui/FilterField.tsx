import { TextField } from './TextField';

export interface FilterFieldProps {
  readonly label: string;
  /** Said by the field while nothing is typed; the label where it is short enough. */
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** A field for words that a list is filtered by. */
export function FilterField({ label, placeholder = label, ...props }: FilterFieldProps) {
  return <TextField {...props} label={label} isLabelHidden placeholder={placeholder} type="search" />;
}
