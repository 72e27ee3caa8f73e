import { commands } from '../../shared/application/commands';
import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { ModalDialog } from '../ui/ModalDialog';
import { shortcutText } from '../ui/shortcut-text';
import './HelpDialog.css';

/** Keys that belong to the reader, the tag bar and the memo rather than to a command. */
const otherKeys = [
  'help.keys.select',
  'help.keys.selectSentence',
  'help.keys.selectWord',
  'help.keys.selectUnit',
  'help.keys.openPassage',
  'help.keys.pinned',
  'help.keys.polarity',
  'help.keys.suggestion',
  'help.keys.suggestionCard',
  'help.keys.cite',
  'help.keys.citation',
  'help.keys.insert',
  'help.keys.heading',
  'help.keys.lists',
  'help.keys.footnote',
  'help.keys.link',
  'help.keys.move',
] as const satisfies readonly MessageKey[];

/** Every shortcut, from the same list as the menu and the palette. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <ModalDialog title={message('help.shortcuts')} closeLabel={message('window.close')} onClose={onClose}>
      <table className="shortcuts" tabIndex={0}>
        <tbody>
          {commands
            .filter((command) => command.shortcut)
            .map((command) => (
              <tr key={command.id}>
                <th scope="row">{message(`application.command.${command.id}` as MessageKey)}</th>
                <td>
                  <kbd>{shortcutText(command.shortcut ?? '')}</kbd>
                </td>
              </tr>
            ))}
          {otherKeys.map((key) => (
            <tr key={key}>
              <th scope="row">{message(key)}</th>
              <td>
                <kbd>{message(`${key}.value`)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ModalDialog>
  );
}
