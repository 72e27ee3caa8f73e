import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { newMemo } from './new-memo';
import { useOwnTemplates } from './use-own-templates';

const kinds = [
  { id: 'company', label: message('memo.list.newCompany') },
  { id: 'indicators', label: message('memo.list.newIndicators') },
  { id: 'ach', label: message('memo.list.newAch') },
] as const;

/** The other kinds of memo to begin with, and the analyst's own templates. */
export function TemplateMenu() {
  const own = useOwnTemplates();
  const run = (key: string): void => {
    const kind = kinds.find(({ id }) => id === key);
    const template = own.find(({ id }) => id === key);
    if (kind) void newMemo(kind.id);
    else if (template) void newMemo('own', template.id);
    else runCommand('memo.templates');
  };
  return (
    <MenuTrigger>
      <Button tone="quiet">
        {message('memo.list.newOther')} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          aria-label={message('memo.list.newOther')}
          onAction={(key) => run(String(key))}
        >
          {[...kinds, ...own.map(({ id, name }) => ({ id, label: name }))].map(({ id, label }) => (
            <MenuItem key={id} id={id} className="list-box__item">
              {label}
            </MenuItem>
          ))}
          <Separator className="list-box__separator" />
          <MenuItem id="manage" className="list-box__item">
            {message('memo.templates.manage')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
