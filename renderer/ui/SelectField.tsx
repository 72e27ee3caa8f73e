import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  TooltipTrigger,
} from 'react-aria-components';
import { DefinitionsTip } from './DefinitionsTip';
import { useIsFieldReadOnly } from './read-only';
import './Field.css';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  /** One line of explanation below the label. */
  readonly note?: string | undefined;
  /** Stands in the list and cannot be chosen now. */
  readonly isDisabled?: boolean | undefined;
}

export interface SelectFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly SelectOption[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Shows all words of the list with their definitions beside the field, while it has the focus or the pointer. */
  readonly hasDefinitions?: boolean;
}

/** A choice of one from a list; each choice may carry its definition. */
export function SelectField({
  label,
  isLabelHidden,
  options,
  selected,
  onSelect,
  hasDefinitions,
}: SelectFieldProps) {
  const isReadOnly = useIsFieldReadOnly();
  const button = (
    <Button className="field__select">
      <SelectValue className="field__value">
        {() => options.find((option) => option.id === selected)?.label ?? ''}
      </SelectValue>
      <ChevronDown size={14} aria-hidden />
    </Button>
  );
  return (
    <Select
      className="field"
      isDisabled={isReadOnly}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
      disabledKeys={options.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
    >
      <Label className={isLabelHidden ? 'unseen' : 'field__label'}>{label}</Label>
      {hasDefinitions ? (
        <TooltipTrigger delay={500} closeDelay={200}>
          {button}
          <DefinitionsTip title={label} options={options} selected={selected} />
        </TooltipTrigger>
      ) : (
        button
      )}
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
