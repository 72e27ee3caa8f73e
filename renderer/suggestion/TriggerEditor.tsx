import { useRef } from 'react';
import type { Code } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { kept } from '../notebook-data/keep-claim';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { offsetOf, triggerFaults, triggerLines } from './trigger-check';
import { TriggerFaults } from './TriggerFaults';
import { TriggerPreview } from './TriggerPreview';
import { useTriggerDraft } from './use-trigger-draft';
import { useTriggerPreview } from './use-trigger-preview';
import './TriggerEditor.css';

/** What a code is suggested by, to be changed: each line is checked as it is typed, and tried on every source before it is kept. */
export function TriggerEditor({ code }: { readonly code: Code }) {
  const answer = useAnswer(code.id, () => call('codebook.triggers', { codeId: code.id }));
  if (!answer?.ok) return null;
  const { shipped } = answer.value;
  return <Editor key={code.guid} code={code} shipped={shipped} />;
}

interface EditorProps {
  readonly code: Code;
  /** The lines that come with Claimbook for this code. */
  readonly shipped: readonly string[];
}

function Editor({ code, shipped }: EditorProps) {
  const saved = (code.triggers ?? shipped).join('\n');
  const [text, setText] = useTriggerDraft(code.guid, saved);
  const hasShipped = shipped.length > 0;
  const field = useRef<HTMLTextAreaElement>(null);
  const isReadOnly = useNotebookData((data) => data.notebook?.readOnly !== null);
  const faults = triggerFaults(text);
  const isChanged = triggerLines(text).join('\n') !== saved;
  const preview = useTriggerPreview(code.id, text, isChanged && faults.length === 0);
  const ofHost = preview.answer?.ok ? preview.answer.value.errors : [];
  const wrong = [
    ...faults.map(({ line, at, reason }) => ({ line, at, text: message(`suggestion.lineError.${reason}`) })),
    ...ofHost.map(({ line, at, reason }) => ({ line, at, text: reason })),
  ];
  const isOwn = code.triggers !== undefined;
  const save = (triggers: string[] | null): void => {
    const edit = { kind: 'setCode' as const, codeId: code.id, changes: { triggers } };
    void kept(call('codebook.edit', { edit }));
  };
  const goTo = (line: number, at: number): void => {
    const place = offsetOf(text, line, at);
    field.current?.focus();
    field.current?.setSelectionRange(place, place);
  };
  return (
    <section className="trigger-editor" aria-label={message('suggestion.triggers')}>
      <label className="trigger-editor__label">
        <span className="field__label">{message('suggestion.triggers')}</span>
        <textarea
          ref={field}
          className="trigger-editor__field"
          rows={8}
          value={text}
          readOnly={isReadOnly}
          spellCheck={false}
          wrap="off"
          aria-invalid={wrong.length > 0}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="trigger-editor__note">
        {message(
          isOwn
            ? 'suggestion.triggers.own'
            : hasShipped
              ? 'suggestion.triggers.shipped'
              : 'suggestion.triggers.none',
        )}
      </p>
      <TriggerFaults faults={wrong} onGo={goTo} />
      {isChanged && faults.length === 0 ? <TriggerPreview {...preview} /> : null}
      {isReadOnly ? null : (
        <div className="trigger-editor__buttons">
          <Button
            tone="primary"
            isDisabled={!isChanged || wrong.length > 0}
            onPress={() => save(triggerLines(text))}
          >
            {message('suggestion.triggers.save')}
          </Button>
          <Button isDisabled={text === saved} onPress={() => setText(saved)}>
            {message('suggestion.triggers.discard')}
          </Button>
          {isOwn && hasShipped ? (
            <Button
              tone="quiet"
              onPress={() => {
                setText(shipped.join('\n'));
                save(null);
              }}
            >
              {message('suggestion.triggers.reset')}
            </Button>
          ) : null}
        </div>
      )}
      <details className="trigger-editor__help">
        <summary>{message('suggestion.triggers.help')}</summary>
        <ul>
          {(['words', 'gap', 'choice', 'parts', 'signs', 'class'] as const).map((topic) => (
            <li key={topic}>{message(`suggestion.triggers.help.${topic}`)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
