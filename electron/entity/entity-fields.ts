import type { EntityFields, EntityName, Identifier } from '../../shared/entity/entity-schema';
import { isIdentifier, normalIdentifier } from '../../shared/entity/identifier-check';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/**
 * Fields as they are kept: ids in their one spelling, nothing twice, and no part of a person or an organisation on what
 * is neither. Throws invalid-identifier for an id that its register cannot have given.
 */
export function keptFields(fields: EntityFields): EntityFields {
  return {
    ...fields,
    organisationKind: fields.kind === 'organisation' ? fields.organisationKind : null,
    personName: fields.kind === 'person' ? fields.personName : null,
    names: distinctNames(fields.names),
    identifiers: distinctIdentifiers(fields.identifiers),
  };
}

/** Names without those that stand there in the same language already. */
export function distinctNames(names: readonly EntityName[]): EntityName[] {
  return distinct(names, ({ language, text }) => `${language} ${text}`);
}

/** Ids in their one spelling, each once. */
function distinctIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const normal = identifiers.map(normalIdentifier);
  const wrong = normal.find((identifier) => !isIdentifier(identifier));
  if (wrong) {
    throw new FailureError(
      'invalid-identifier',
      message('entity.failure.identifier', {
        scheme: message(`entity.id.${wrong.scheme}`),
        value: wrong.value,
      }),
    );
  }
  return distinct(normal, ({ scheme, value }) => `${scheme} ${value}`);
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
