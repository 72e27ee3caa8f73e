import { useEffect, useState } from 'react';
import type { Code } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { DraftField } from './DraftField';
import { editCodebook } from './codebook-state';

interface Triggers {
  readonly lines: readonly string[];
  readonly shipped: readonly string[];
}

/** What a code is suggested by, a line each; the built-in lines become the analyst's own with the first change. */
export function CodeTriggers({ code, isReadOnly }: { readonly code: Code; readonly isReadOnly: boolean }) {
  const triggers = useTriggers(code);
  if (!triggers) return null;
  const save = (lines: string[] | null) =>
    editCodebook({ kind: 'setCode', codeId: code.id, changes: { triggers: lines } });
  const isShipped = code.triggers === undefined && triggers.shipped.length > 0;
  return (
    <>
      <DraftField
        label={message('codebook.triggers')}
        hint={message(isShipped ? 'codebook.triggers.builtIn' : 'codebook.triggers.hint')}
        rows={3}
        saved={triggers.lines.join('\n')}
        isReadOnly={isReadOnly}
        onSave={(value) => save(value.split('\n'))}
      />
      {code.triggers !== undefined && triggers.shipped.length > 0 && !isReadOnly ? (
        <Button tone="quiet" onPress={() => void save(null)}>
          {message('codebook.triggers.reset')}
        </Button>
      ) : null}
    </>
  );
}

/** The lines in force; the lexicon is large, and stays in the host. */
function useTriggers({ id, triggers }: Code): Triggers | undefined {
  const [shipped, setShipped] = useState<readonly string[]>();
  useEffect(() => {
    let isWanted = true;
    void call('codebook.triggers', { codeId: id }).then((answer) => {
      if (isWanted && answer.ok) setShipped(answer.value.shipped);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return shipped && { lines: triggers ?? shipped, shipped };
}
