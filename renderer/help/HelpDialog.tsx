import { useState } from 'react';
import { commands } from '../../shared/application/commands';
import { fillHelpCommands, helpTopics, type HelpTopic } from '../../shared/help/help-text';
import type { MessageKey } from '../../shared/messages/english-messages';
import { message } from '../messages/messages';
import { ModalDialog } from '../ui/ModalDialog';
import { shortcutText } from '../ui/shortcut-text';
import './HelpDialog.css';

/** How the work is done, topic by topic. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState(helpTopics[0]?.id);
  const topic = helpTopics.find((candidate) => candidate.id === chosen);
  return (
    <ModalDialog
      title={message('help.title')}
      closeLabel={message('window.close')}
      size="large"
      onClose={onClose}
    >
      <div className="help">
        <nav aria-label={message('help.topics')}>
          <ul className="help__topics">
            {helpTopics.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className="help__topic"
                  aria-current={id === chosen ? 'true' : undefined}
                  onClick={() => setChosen(id)}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <article className="help__text">{topic ? <Topic topic={topic} /> : null}</article>
      </div>
    </ModalDialog>
  );
}

function Topic({ topic }: { readonly topic: HelpTopic }) {
  return (
    <>
      <h3>{topic.title}</h3>
      {topic.blocks.map((block, index) =>
        typeof block === 'string' ? (
          <p key={index}>{withShortcuts(block)}</p>
        ) : (
          <ol key={index}>
            {block.map((step) => (
              <li key={step}>{withShortcuts(step)}</li>
            ))}
          </ol>
        ),
      )}
    </>
  );
}

/** A command named in the text is shown as its shortcut, or by its name where it has none. */
function withShortcuts(text: string): string {
  return fillHelpCommands(text, (id) => {
    const shortcut = commands.find((command) => command.id === id)?.shortcut;
    return shortcut ? shortcutText(shortcut) : message(`application.command.${id}` as MessageKey);
  });
}
