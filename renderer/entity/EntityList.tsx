import { useDeferredValue, useState } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { EntityRow } from '../../shared/entity/entity-schema';
import { entityName, otherName } from '../../shared/entity/entity-view';
import { message } from '../messages/messages';
import { inspect, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useEntitySearch } from '../notebook-data/use-entity-search';
import { EmptyState } from '../ui/EmptyState';
import { FilterField } from '../ui/FilterField';
import { SelectField } from '../ui/SelectField';
import { kindOptions } from './entity-options';
import '../ui/RowList.css';
import './EntityList.css';

const any = { id: '', label: message('entity.list.anyKind') };

/** Every entity of the notebook: found by any of its names, by pinyin or by id. */
export function EntityList() {
  const total = useNotebookData((data) => data.entities.length);
  const [text, setText] = useState('');
  const [kind, setKind] = useState('');
  const found = useEntitySearch(text);
  const shown = found.filter((entity) => kind === '' || entity.kind === kind);
  const listed = useDeferredValue(shown);
  if (total === 0) {
    return <EmptyState title={message('entity.list.empty.title')} text={message('entity.list.empty.text')} />;
  }
  return (
    <>
      <div className="entity-filters">
        <FilterField label={message('entity.list.filter')} value={text} onChange={setText} />
        <SelectField
          label={message('entity.list.kind')}
          isLabelHidden
          options={[any, ...kindOptions]}
          selected={kind}
          onSelect={setKind}
        />
        <span role="status" className="entity-filters__count">
          {message('claim.list.count', { shown: shown.length, total })}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={message('entity.list.none.title')} text={message('entity.list.none.text')} />
      ) : (
        <EntityRows entities={listed} />
      )}
    </>
  );
}

function EntityRows({ entities }: { readonly entities: readonly EntityRow[] }) {
  const inspected = useNavigation((navigation) => navigation.inspected);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 52 }}>
      <GridList
        className="row-list"
        aria-label={message('window.list.entities')}
        items={entities}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={inspected?.kind === 'entity' ? [inspected.id] : []}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          const entity = entities.find(({ id }) => id === key);
          if (entity) inspect({ kind: 'entity', id: entity.id });
        }}
      >
        {(entity) => (
          <GridListItem
            id={entity.id}
            textValue={entityName(entity)}
            className="row-list__row entity-list__row"
          >
            <p className="entity-list__name">
              {entityName(entity)} <span className="entity-list__other">{otherName(entity)}</span>
            </p>
            <p className="entity-list__foot">
              <span>{kindLabel(entity)}</span>
              <span>
                {message('entity.list.uses', { claims: entity.claims, relations: entity.relations })}
              </span>
            </p>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function kindLabel({ kind, organisationKind }: EntityRow): string {
  return organisationKind
    ? message(`entity.organisation.${organisationKind}`)
    : message(`entity.kind.${kind}`);
}
