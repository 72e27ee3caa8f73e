import { passageText, type PassageText } from '../../shared/claim/passage';
import type { ClaimId, ClaimRow } from '../../shared/claim/claim-schema';
import type { EventPayload } from '../../shared/ipc/events';
import type { SourceId } from '../../shared/source/source-schema';
import { toRow } from '../claim/claim-handlers';
import { createClaimIndex, type ClaimIndex } from '../claim/claim-index';
import { listNamedClaims } from '../claim/claim-table';
import { createEntityIndex, type EntityIndex } from '../entity/entity-index';
import { listRelationsBackedBy } from '../entity/relation-table';
import { createHistory, type History } from '../history/change-recorder';
import type { ChangedKind } from '../notebook-file/notebook-change';
import type { Notebook } from '../notebook-file/notebook';
import { readSourceText } from '../source/source-content-table';
import { readSource } from '../source/source-table';
import { createPassagePages, type PassagePages } from '../source/passage-pages';
import { createSourceTexts, type SourceTexts } from '../source/source-texts';
import { createSourceTitles, type SourceTitles } from '../source/source-titles';
import { createKinFinder, type KinFinder, type KinSources } from '../source-kin/kin-finder';
import { createAggregates } from './create-aggregates';
import { nameOf } from './create-notebook';
import type { HostServices } from './host-services';

/** What every feature is given that changes a notebook. */
export interface Recording {
  readonly changes: History;
  readonly now: () => Date;
  /** A fresh UUID version 4. */
  readonly newId: () => string;
  readonly analystName: () => string;
}

/** What the features of one open notebook share, made once. */
export interface SharedParts {
  readonly notebook: Notebook;
  readonly services: HostServices;
  readonly recording: Recording;
  readonly claimIndex: ClaimIndex;
  readonly entityIndex: EntityIndex;
  readonly titles: SourceTitles;
  readonly texts: SourceTexts;
  readonly passagePages: () => PassagePages;
  readonly sources: KinSources;
  readonly kinFinder: KinFinder;
  /** The claims with these ids that exist, in the order given. */
  readonly claimRows: (ids: readonly ClaimId[]) => ClaimRow[];
  /** The text of a version, as passages are cut from it. */
  readonly olderText: (id: SourceId, version: number) => PassageText | undefined;
  /** Whether a relation between entities rests on a claim. */
  readonly isBacking: (claimId: string) => boolean;
  readonly progress: (payload: EventPayload<'task.progress'>) => void;
}

/** Makes what the features of a notebook share. `changed` is told of every change, after these parts know of it. */
export function createSharedParts(
  notebook: Notebook,
  services: HostServices,
  changed: (kind: ChangedKind | 'history', ids: readonly string[]) => void,
): SharedParts {
  const { database } = notebook;
  const isBacking = (claimId: string) => listRelationsBackedBy(database, claimId).length > 0;
  const claimIndex = createClaimIndex(database);
  const entityIndex = createEntityIndex(database);
  const titles = createSourceTitles(database);
  const passagePages = createPassagePages(database);
  const now = () => services.now();
  const analystName = () => nameOf(services.analystName());
  const changes = createHistory(notebook, {
    aggregates: createAggregates(database, isBacking),
    changed(kind, ids) {
      if (kind === 'claim') claimIndex.changed(ids);
      else if (kind !== 'history') claimIndex.surroundingsChanged();
      if (kind === 'source') titles.changed();
      if (kind === 'entity') entityIndex.changed();
      changed(kind, ids);
    },
    now,
    analystName,
  });
  const sources: KinSources = {
    source: (id) => readSource(database, id),
    text: (id, version) => readSourceText(database, id, version),
  };
  return {
    notebook,
    services,
    recording: { changes, now, newId: () => services.newId(), analystName },
    claimIndex,
    entityIndex,
    titles,
    texts: createSourceTexts(database),
    passagePages,
    sources,
    kinFinder: createKinFinder(notebook, sources),
    claimRows(ids) {
      const claims = new Map(listNamedClaims(database, ids).map((claim) => [claim.id, claim]));
      const found = [...new Set(ids)].map((id) => claims.get(id)).filter((claim) => claim !== undefined);
      const pages = passagePages();
      return found.map((claim) => toRow(claim, titles.all(), pages));
    },
    olderText(id, version) {
      const text = readSourceText(database, id, version)?.text;
      return text === undefined ? undefined : passageText(text);
    },
    isBacking,
    progress: (payload) => services.emit('task.progress', payload),
  };
}
