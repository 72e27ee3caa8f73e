import {
  entityIdSchema,
  type EntityId,
  type EntityRow,
  type Identifier,
} from '../../shared/entity/entity-schema';
import { entityName, languageOfName, otherName } from '../../shared/entity/entity-view';
import type {
  EntityKind,
  NameKind,
  OrganisationKind,
  RelationKind,
} from '../../shared/entity/entity-vocabulary';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { claimId } from './claim-commands';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { orMissing } from './failure-lines';
import { withNotebook } from './notebook-session';
import { sourceId } from './source-commands';

/** The options of `entities`. */
export interface ListEntitiesOptions {
  readonly text?: string;
  readonly kind?: EntityKind;
  /** A source: those that it names. */
  readonly in?: string;
}

/** `entities NOTEBOOK` */
export function listEntities(
  io: CommandLineIo,
  file: string,
  options: ListEntitiesOptions,
): Promise<CommandResult> {
  const inSource = options.in === undefined ? undefined : sourceId(options.in);
  return withNotebook(io, file, 'read', async ({ call }) => {
    const rows = new Map((await call('entity.list', {})).map((row) => [row.id, row]));
    const found = await call('entity.search', { text: options.text ?? '' });
    const named =
      inSource &&
      (await orMissing(
        call('entity.namedIn', { sourceId: inSource }),
        message('command-line.noSource', { id: inSource }),
      ));
    const isNamed = named && new Set(named.flatMap(({ entityIds }) => entityIds));
    const entities = found
      .map((id) => rows.get(id))
      .filter((row) => row !== undefined)
      .filter(({ id, kind }) => (!isNamed || isNamed.has(id)) && (!options.kind || kind === options.kind));
    return { json: entities, words: entityWords(entities) };
  });
}

function entityWords(entities: readonly EntityRow[]): string {
  if (entities.length === 0) return `${message('command-line.nothing')}\n`;
  const head = [
    message('command-line.column.id'),
    message('command-line.column.kind'),
    message('command-line.column.name'),
    message('command-line.column.otherName'),
    message('command-line.column.claims'),
    message('command-line.column.relations'),
  ];
  const rows = entities.map((entity) => [
    entity.id,
    entity.organisationKind ?? entity.kind,
    oneLine(entityName(entity)),
    oneLine(otherName(entity) ?? ''),
    String(entity.claims),
    String(entity.relations),
  ]);
  return columns(head, rows);
}

/** The options of `entity add`. */
export interface AddEntityOptions {
  readonly kind: EntityKind;
  readonly organisation?: OrganisationKind;
  readonly name: string;
  readonly short?: readonly string[];
  readonly alias?: readonly string[];
  readonly uscc?: string;
  readonly ticker?: readonly string[];
  readonly lei?: string;
  readonly note?: string;
}

/** `entity add NOTEBOOK --kind KIND --name NAME` */
export function addEntity(
  io: CommandLineIo,
  file: string,
  options: AddEntityOptions,
): Promise<CommandResult> {
  const name = (kind: NameKind) => (text: string) => ({
    text,
    kind,
    language: languageOfName(text),
    used: null,
  });
  const id = (scheme: Identifier['scheme']) => (value: string) => ({ scheme, value });
  const { kind, uscc, lei, ticker = [], short = [], alias = [] } = options;
  return withNotebook(io, file, 'write', async ({ call }) => {
    const entity = await call('entity.create', {
      kind,
      organisationKind: options.organisation ?? null,
      names: [name('full')(options.name), ...short.map(name('short')), ...alias.map(name('alias'))],
      identifiers: [
        ...(uscc === undefined ? [] : [id('uscc')(uscc)]),
        ...ticker.map(id('ticker')),
        ...(lei === undefined ? [] : [id('lei')(lei)]),
      ],
      notes: options.note ?? '',
    });
    const values = { id: entity.id, name: entityName(entity) };
    return { json: { entity: entity.id }, words: `${message('command-line.entityAdded', values)}\n` };
  });
}

/** `entity tag NOTEBOOK CLAIM ENTITY…` */
export function tagEntities(
  io: CommandLineIo,
  file: string,
  claim: string,
  entities: readonly string[],
): Promise<CommandResult> {
  const id = claimId(claim);
  const entityIds = entities.map(entityId);
  return withNotebook(io, file, 'write', async ({ call }) => {
    const row = await orMissing(call('claim.get', { id }), message('command-line.noClaim', { id }));
    const known = new Set((await call('entity.list', {})).map((entity) => entity.id));
    const missing = entityIds.find((entity) => !known.has(entity));
    if (missing !== undefined) throw noEntity(missing);
    let about = row.entityIds ?? [];
    for (const entity of entityIds) {
      about = (await call('entity.tag', { claimId: id, entity })).entityIds ?? [];
    }
    const values = { claim: id, count: about.length };
    return {
      json: { claim: id, entityIds: about },
      words: `${message('command-line.entityTagged', values)}\n`,
    };
  });
}

/** The options of `entity relate`. */
export interface RelateOptions {
  readonly kind: RelationKind;
  readonly start?: string;
  readonly end?: string;
  readonly percent?: number;
  readonly claim?: readonly string[];
  readonly note?: string;
}

/** `entity relate NOTEBOOK FROM TO --kind KIND` */
export function relateEntities(
  io: CommandLineIo,
  file: string,
  ends: { readonly from: string; readonly to: string },
  options: RelateOptions,
): Promise<CommandResult> {
  const [fromId, toId] = [entityId(ends.from), entityId(ends.to)];
  const claimIds = (options.claim ?? []).map(claimId);
  const { kind, start = null, end = null, percent, note = '' } = options;
  return withNotebook(io, file, 'write', async ({ call }) => {
    const ownership =
      percent === undefined ? null : ({ percent, shareClass: '', directness: 'unknown' } as const);
    const input = { fromId, toId, kind, start, end, ownership, claimIds, note };
    const relation = await call('relation.create', input);
    return {
      json: { relation: relation.id },
      words: `${message('command-line.related', { id: relation.id })}\n`,
    };
  });
}

/** The id of an entity, where the word can be one. Throws not-found. */
export function entityId(word: string): EntityId {
  const id = entityIdSchema.safeParse(word);
  if (id.success) return id.data;
  throw noEntity(word);
}

/** Says that there is no such entity. */
export function noEntity(word: string): FailureError {
  return new FailureError('not-found', message('command-line.noEntity', { id: oneLine(word) }));
}
