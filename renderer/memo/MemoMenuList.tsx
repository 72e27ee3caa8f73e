import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { MemoId } from '../../shared/memo/memo-schema';
import type { MemoMenu } from '../editor/memo/memo-host';
import { message } from '../messages/messages';
import { useFloatingPlace } from './floating-place';
import { placeOfChosen, type ChosenOption, type MenuOption } from './menu-option';
import { useMenuOptions } from './menu-options';
import type { MenuKeys } from './use-memo-editor';
import './MemoMenuList.css';

const listId = 'memo-menu';

const nothingFound = {
  cite: 'memo.editor.noClaim',
  insert: 'memo.editor.noBlock',
  link: 'memo.link.noMemo',
} as const;

interface MemoMenuListProps {
  /** The memo that is written in. */
  readonly memoId: MemoId;
  readonly menu: MemoMenu;
  readonly keys: MenuKeys;
}

/** The "@", "/" and "[[" menu at the caret. The focus stays in the text, which names the active option. */
export function MemoMenuList({ memoId, menu, keys }: MemoMenuListProps) {
  const { options, isSettled } = useMenuOptions(menu, memoId);
  const [chosen, setChosen] = useState<ChosenOption | null>(null);
  const active = placeOfChosen(options, chosen, menu.query);
  const list = useRef<HTMLDivElement>(null);
  const place = useMemo(() => menu.place, [menu.place]);
  useFloatingPlace(list, place, options.length);
  const choose = (index: number): void => {
    const option = options[index];
    if (option) setChosen({ query: menu.query, id: option.id });
  };
  const awaited = useRef<{ query: string; more: boolean } | null>(null);
  useEffect(() => {
    keys.current = (key) => {
      // Enter comes before what was typed last has been looked up: it waits, so that no other claim is taken.
      if (!isSettled && (key === 'accept' || key === 'accept-more')) {
        awaited.current = { query: menu.query, more: key === 'accept-more' };
        return true;
      }
      const option = options[active];
      if (!option) return false;
      if (key === 'up') choose((active - 1 + options.length) % options.length);
      else if (key === 'down') choose((active + 1) % options.length);
      else option.accept(key === 'accept-more');
      return true;
    };
    return () => {
      keys.current = null;
    };
  });
  useEffect(() => {
    const asked = awaited.current;
    if (!asked || !isSettled) return;
    awaited.current = null;
    if (asked.query === menu.query) options[active]?.accept(asked.more);
  });
  useActiveDescendant(menu.field, options.length > 0 ? `${listId}-${active}` : null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return createPortal(
    <div ref={list} className="memo-menu" onPointerDown={(event) => event.preventDefault()}>
      {options.length === 0 ? (
        <p className="memo-menu__none" role="status">
          {isSettled ? message(nothingFound[menu.kind]) : ''}
        </p>
      ) : (
        <div id={listId} role="listbox" aria-label={message(`memo.editor.menu.${menu.kind}`)}>
          {options.map((option, index) => (
            <MenuRow
              key={option.id}
              option={option}
              index={index}
              isActive={index === active}
              choose={choose}
            />
          ))}
        </div>
      )}
      {menu.kind === 'cite' ? (
        <p className="memo-menu__foot">{message('memo.editor.menu.citeKeys')}</p>
      ) : null}
    </div>,
    document.body,
  );
}

interface MenuRowProps {
  readonly option: MenuOption;
  readonly index: number;
  readonly isActive: boolean;
  readonly choose: (index: number) => void;
}

function MenuRow({ option, index, isActive, choose }: MenuRowProps) {
  return (
    <div
      id={`${listId}-${index}`}
      role="option"
      aria-selected={isActive}
      className="memo-menu__option"
      onPointerMove={() => choose(index)}
      onClick={(event) => option.accept(event.shiftKey)}
    >
      <span className="memo-menu__label">{option.label}</span>
      {option.note ? <span className="memo-menu__note">{option.note}</span> : null}
    </div>
  );
}

/** The field keeps the focus and says which option is active (ARIA 1.2, combobox pattern). */
function useActiveDescendant(field: HTMLElement, option: string | null): void {
  useEffect(() => {
    if (option === null) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option);
    field.setAttribute('aria-controls', listId);
    return () => {
      field.removeAttribute('aria-activedescendant');
      field.removeAttribute('aria-controls');
    };
  }, [field, option]);
}
