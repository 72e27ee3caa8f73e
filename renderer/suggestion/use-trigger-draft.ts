import { useEffect, useState } from 'react';
import { noteWords, takeBackWords } from '../ui/typed-words';

/** What is typed and not kept yet, by the code's GUID: looking at another code does not lose it. */
const drafts = new Map<string, string>();

/** The triggers of a code as they are typed. What is kept elsewhere (undo, another view) takes the place of what nobody changed. */
export function useTriggerDraft(guid: string, saved: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => drafts.get(guid) ?? takeBackWords(placeOf(guid)) ?? saved);
  const [base, setBase] = useState(saved);
  if (base !== saved) {
    setBase(saved);
    if (text === base) setText(saved);
  }
  useEffect(() => {
    noteWords(placeOf(guid), text === saved ? null : text);
    if (text === saved) drafts.delete(guid);
    else drafts.set(guid, text);
  }, [guid, text, saved]);
  return [text, setText];
}

/** What the field is called over a lock of the notebook. */
function placeOf(guid: string): string {
  return `triggers ${guid}`;
}
