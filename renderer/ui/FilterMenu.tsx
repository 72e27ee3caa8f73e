import { ChevronDown } from 'lucide-react';
import {
  Autocomplete,
  Dialog,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  SearchField,
  Virtualizer,
  useFilter,
} from 'react-aria-components';
import { message } from '../messages/messages';
import { Button } from './Button';
import type { SelectOption } from './SelectField';
import './FilterMenu.css';

export interface FilterMenuProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: string[]) => void;
}

/** Lists longer than this have a field that narrows them. */
const longList = 12;

/** A button that opens a list of which several can be chosen, each with its definition. */
export function FilterMenu({ label, options, chosen, onChoose }: FilterMenuProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const name =
    chosen.length === 0 ? label : message('window.filter.chosen', { name: label, count: chosen.length });
  const list = (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 44 }}>
      <ListBox
        className="list-box filter-menu__choices"
        aria-label={label}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        items={options}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChoose(keys === 'all' ? options.map(({ id }) => id) : [...keys].map(String))
        }
      >
        {(option) => (
          <ListBoxItem
            id={option.id}
            textValue={`${option.label} ${option.note ?? ''}`}
            className="list-box__item"
          >
            <span>{option.label}</span>
            {option.note ? <span className="list-box__note">{option.note}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
  return (
    <DialogTrigger>
      <Button tone={chosen.length > 0 ? 'plain' : 'quiet'} aria-label={name}>
        {name} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <Dialog className="filter-menu" aria-label={label}>
          {options.length <= longList ? (
            list
          ) : (
            <Autocomplete filter={contains}>
              <SearchField aria-label={message('window.filter.search')} autoFocus>
                <Input className="field__input" placeholder={message('window.filter.search')} />
              </SearchField>
              {list}
            </Autocomplete>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
