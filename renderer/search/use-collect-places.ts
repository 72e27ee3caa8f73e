import { useEffect, useMemo, useState } from 'react';
import type { Hit } from '../../shared/search/search-schema';
import { sourceIdSchema } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { notifyFailure } from '../ui/notices';
import { placesIn, type CollectPlace, type Extent } from './collect-places';

/** The places of hits, source by source in the order in which they were found; null until their texts are read. */
export function useCollectPlaces(hits: readonly Hit[], extent: Extent): readonly CollectPlace[] | null {
  const [texts, setTexts] = useState<ReadonlyMap<string, string> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readTexts([...new Set(hits.map(({ id }) => id))]).then((read) => isWanted && setTexts(read));
    return () => {
      isWanted = false;
    };
  }, [hits]);
  return useMemo(() => {
    if (!texts) return null;
    return [...texts].flatMap(([sourceId, text]) => {
      const ofSource = hits.filter(({ id }) => id === sourceId);
      return placesIn(text, ofSource, extent);
    });
  }, [texts, hits, extent]);
}

async function readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const id of ids) {
    const answer = await call('source.text', { id: sourceIdSchema.parse(id) });
    if (answer.ok) texts.set(id, answer.value.text);
    else notifyFailure(answer.failure);
  }
  return texts;
}
