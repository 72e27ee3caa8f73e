import { useEffect, useMemo, useState } from 'react';
import type { EntityId, EntityRow } from '../../shared/entity/entity-schema';
import { call } from '../desktop/desktop';
import { useNotebookData } from './notebook-data';

/** The entities that fit what was typed, the best fit first; all of them, the ones used most first, where nothing was. */
export function useEntitySearch(text: string): readonly EntityRow[] {
  const entities = useNotebookData((data) => data.entities);
  const [found, setFound] = useState<readonly EntityId[]>([]);
  useEffect(() => {
    let isWanted = true;
    void call('entity.search', { text }).then((answer) => {
      if (isWanted && answer.ok) setFound(answer.value);
    });
    return () => {
      isWanted = false;
    };
  }, [text, entities]);
  return useMemo(() => {
    const known = new Map(entities.map((entity) => [entity.id, entity]));
    return found.map((id) => known.get(id)).filter((entity) => entity !== undefined);
  }, [found, entities]);
}

/** An entity by id; undefined where the notebook does not have it. */
export function useEntity(id: EntityId): EntityRow | undefined {
  return useNotebookData((data) => data.entities.find((entity) => entity.id === id));
}
