import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './Field.css';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  /** One line of explanation below the label. */
  readonly note?: string | undefined;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly SelectOption[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** A choice of one from a list; each choice may carry its definition. */
export function SelectField({ label, isLabelHidden, options, selected, onSelect }: SelectFieldProps) {
  return (
    <Select className="field" selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))}>
      <Label className={isLabelHidden ? 'unseen' : 'field__label'}>{label}</Label>
      <Button className="field__select">
        <SelectValue className="field__value">
          {() => options.find((option) => option.id === selected)?.label ?? ''}
        </SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover field__popover" offset={4}>
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="list-box__item">
              <span>{option.label}</span>{' '}
              {option.note ? <span className="list-box__note">{option.note}</span> : null}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
