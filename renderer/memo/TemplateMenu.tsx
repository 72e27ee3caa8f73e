import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { MenuButton, MenuEntry, MenuLine } from '../ui/MenuButton';
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
    <MenuButton label={message('memo.list.newOther')} onAction={run}>
      {[...kinds, ...own.map(({ id, name }) => ({ id, label: name }))].map(({ id, label }) => (
        <MenuEntry key={id} id={id} label={label} />
      ))}
      <MenuLine />
      <MenuEntry id="manage" label={message('memo.templates.manage')} />
    </MenuButton>
  );
}
