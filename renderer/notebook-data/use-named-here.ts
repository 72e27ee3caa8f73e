import { useEffect, useState } from 'react';
import type { EntityId } from '../../shared/entity/entity-schema';
import type { SourceId } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { useNotebookData } from './notebook-data';

/** A passage in which names are looked for; positions are code points, the version is the current one where left out. */
export interface NamedPassage {
  readonly sourceId: SourceId;
  readonly version?: number;
  readonly start: number;
  readonly end: number;
}

/** The entities that some passages name, in the order in which they are named. */
export function useNamedHere(passages: readonly NamedPassage[]): readonly EntityId[] {
  const entities = useNotebookData((data) => data.entities);
  const [named, setNamed] = useState<readonly EntityId[]>([]);
  const key = JSON.stringify(passages);
  useEffect(() => {
    let isWanted = true;
    const asked = entities.length === 0 ? [] : (JSON.parse(key) as NamedPassage[]);
    const answers = asked.map(({ sourceId, version, start, end }) =>
      call('entity.namedIn', { sourceId, ...(version !== undefined && { version }), range: { start, end } }),
    );
    void Promise.all(answers).then((results) => {
      if (!isWanted) return;
      const ids = results
        .flatMap((result) => (result.ok ? result.value : []))
        .flatMap((hit) => hit.entityIds);
      setNamed([...new Set(ids)]);
    });
    return () => {
      isWanted = false;
    };
  }, [key, entities]);
  return named;
}
