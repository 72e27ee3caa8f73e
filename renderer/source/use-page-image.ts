import { useEffect, useState } from 'react';
import type { Result } from '../../shared/result';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';

interface PageWanted {
  readonly id: SourceId;
  readonly version: number;
  /** Page of the file, from 1. */
  readonly number: number;
  /** CSS pixels; 0 while it is not known. */
  readonly width: number;
}
interface PageShown {
  /** A data URL. */
  readonly image: string;
  readonly number: number;
}

const widest = 4000;
/** Pictures drawn last: turning back and forth draws nothing twice. */
const kept = new Map<string, Result<PageShown>>();
const mostKept = 8;

/** The picture of a page; the one before stays until the new one is drawn, undefined while there is none. */
export function usePageImage({ id, version, number, width }: PageWanted): Result<PageShown> | undefined {
  const [shown, setShown] = useState<Result<PageShown>>();
  const pixels = Math.min(widest, Math.round(width * (window.devicePixelRatio || 1)));
  useEffect(() => {
    if (pixels === 0) return undefined;
    let isCurrent = true;
    void draw({ id, version, number, width: pixels }).then((answer) => isCurrent && setShown(answer));
    return () => {
      isCurrent = false;
    };
  }, [id, version, number, pixels]);
  return shown;
}

async function draw(wanted: PageWanted): Promise<Result<PageShown>> {
  const key = [wanted.id, wanted.version, wanted.number, wanted.width].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const answer = await call('source.pageImage', wanted);
  if (!answer.ok) return answer;
  const shown = { ok: true, value: { image: answer.value.image, number: wanted.number } } as const;
  kept.set(key, shown);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return shown;
}
