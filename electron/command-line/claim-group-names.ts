import { unsetValue, type ClaimGrouping } from '../../shared/claim/claim-query';
import { oneName } from '../../shared/codebook/code-name';
import { findCode } from '../../shared/codebook/codebook-schema';
import { entityName } from '../../shared/entity/entity-view';
import { message } from '../messages/messages';
import type { NotebookSession } from './notebook-session';

/** What the groups of `claims --group` are called, by their keys. */
export async function groupNames(
  call: NotebookSession['call'],
  group: ClaimGrouping,
): Promise<(key: string) => string> {
  const named = await readNames(call, group);
  return (key) => {
    if (key === '') return message('claim.table.group.nothing');
    if (key === unsetValue) return message('claim.unset');
    return named(key) ?? key;
  };
}

async function readNames(
  call: NotebookSession['call'],
  group: ClaimGrouping,
): Promise<(key: string) => string | undefined> {
  if (group === 'source') {
    const titles = new Map<string, string>(
      [...(await call('source.list', {})), ...(await call('source.binned', {}))].map(({ id, title }) => [
        id,
        title,
      ]),
    );
    return (key) => titles.get(key);
  }
  if (group === 'entity') {
    const entities = await call('entity.list', {});
    const names = new Map<string, string>(entities.map((entity) => [entity.id, entityName(entity)]));
    return (key) => names.get(key);
  }
  if (group === 'code' || group === 'dimension') {
    const { codebook } = await call('codebook.get', {});
    const labelOf = (key: string) =>
      group === 'code'
        ? findCode(codebook, key)?.code.label
        : codebook.dimensions.find((dimension) => dimension.key === key)?.label;
    return (key) => {
      const label = labelOf(key);
      return label && oneName(label);
    };
  }
  return () => undefined;
}
