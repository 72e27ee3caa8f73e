import { useEffect, useState } from 'react';
import type { Result } from '../../shared/result';
import type { SourceId, SourceText } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';

/** Texts read last. The text of a version never changes, so what was read once stays right. */
const kept = new Map<SourceId, SourceText>();
const mostKept = 4;
/** What is on its way, so that nothing is read twice. */
const reading = new Map<SourceId, Promise<Result<SourceText>>>();

/** The text of a source's current version; undefined while it is being read. */
export function useSourceText(id: SourceId, version: number | undefined): Result<SourceText> | undefined {
  const [answer, setAnswer] = useState<{ id: SourceId; result: Result<SourceText> }>();
  useEffect(() => {
    let isCurrent = true;
    void readText(id, version).then((result) => isCurrent && setAnswer({ id, result }));
    return () => {
      isCurrent = false;
    };
  }, [id, version]);
  return answer?.id === id ? answer.result : undefined;
}

/** Reads a text ahead of its view: a press of the mouse is a moment before the click that opens it. */
export function prepareText(id: SourceId, version: number): void {
  void readText(id, version);
}

function readText(id: SourceId, version: number | undefined): Promise<Result<SourceText>> {
  const known = kept.get(id);
  if (known && (version === undefined || known.version === version))
    return Promise.resolve({ ok: true, value: known });
  const running = reading.get(id) ?? askForText(id).finally(() => reading.delete(id));
  reading.set(id, running);
  return running;
}

async function askForText(id: SourceId): Promise<Result<SourceText>> {
  const result = await call('source.text', { id });
  if (result.ok) {
    kept.set(id, result.value);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest) kept.delete(oldest);
  }
  return result;
}
