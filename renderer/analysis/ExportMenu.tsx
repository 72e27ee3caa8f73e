import { Download } from 'lucide-react';
import { isCommandEnabled, runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { MenuButton, MenuEntry } from '../ui/MenuButton';
import { exportFormats } from './export-analysis';

/** How a view leaves the notebook, as far as it can. */
export function ExportMenu() {
  return (
    <MenuButton
      label={message('analysis.export')}
      icon={Download}
      placement="bottom end"
      onAction={runCommand}
    >
      {exportFormats
        .filter(({ command }) => isCommandEnabled(command))
        .map(({ format, command }) => (
          <MenuEntry key={command} id={command} label={message(`analysis.export.${format}`)} />
        ))}
    </MenuButton>
  );
}
