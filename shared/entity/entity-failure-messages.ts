/** Why an entity or a relation could not be made or changed (ICU MessageFormat). Keys start with "entity.failure.". */
export const entityFailureMessages = {
  'entity.failure.notFound': 'This entity is no longer in the notebook.',
  'entity.failure.noRelation': 'This relation is no longer in the notebook.',
  'entity.failure.identifier':
    '“{value}” is no {scheme}: its length, its characters or its check digit are wrong. Nothing was changed.',
  'entity.failure.used':
    '{claims, plural, =0 {No claim is} one {# claim is} other {# claims are}} about “{name}”, and {relations, plural, =0 {no relation stands} one {# relation stands} other {# relations stand}} between it and others. Nothing was changed.',
  'entity.failure.mergeSelf': 'An entity cannot be merged into itself. Nothing was changed.',
  'entity.failure.mergeRelated':
    'A relation stands between “{name}” and “{into}”, which would lead from one to itself. Nothing was changed. Delete that relation first.',
  'entity.failure.relateSelf': 'A relation leads from one entity to another. Nothing was changed.',
  'entity.failure.endBeforeStart': 'The end lies before the start. Nothing was changed.',
} as const;
