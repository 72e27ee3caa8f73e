import { entityName } from '../../../shared/entity/entity-view';
import type { DimensionGrid, GridScope } from '../../../shared/memo/live-block';
import type { GridRow } from '../../../shared/memo/live-view';
import { message } from '../../messages/messages';
import { EntityPicker } from '../../notebook-data/EntityPicker';
import { useNotebookData } from '../../notebook-data/notebook-data';
import { LiveSelect } from './LiveField';
import { NamedClaimLink } from './NamedClaimLink';

interface GridBlockProps {
  readonly grid: DimensionGrid;
  /** Null until they are computed. */
  readonly rows: readonly GridRow[] | null;
  readonly change: (grid: DimensionGrid) => void;
}

/** What the claims say by dimension: strongest, weakest, none found or not searched. */
export function GridBlock({ grid, rows, change }: GridBlockProps) {
  return (
    <>
      <ScopeChoice grid={grid} change={change} />
      {rows === null ? <p className="live__note">{message('memo.live.computing')}</p> : null}
      <div className="live__scroll">
        <table className="live__table">
          <thead>
            <tr>
              <th scope="col">{message('memo.live.grid.dimension')}</th>
              <th scope="col">{message('memo.live.grid.strongest')}</th>
              <th scope="col">{message('memo.live.grid.weakest')}</th>
              <th scope="col">{message('memo.live.grid.count')}</th>
            </tr>
          </thead>
          <tbody>
            {(rows ?? []).map((row) => (
              <GridLine key={row.dimensionId} row={row} grid={grid} change={change} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface GridLineProps {
  readonly row: GridRow;
  readonly grid: DimensionGrid;
  readonly change: (grid: DimensionGrid) => void;
}

function GridLine({ row, grid, change }: GridLineProps) {
  const { dimensionId, label, claims, sources, negated } = row;
  const name = `${row.key} ${label.en} ${label.zh}`;
  const search = (isSearched: boolean): void => {
    const others = grid.searched.filter((id) => id !== dimensionId);
    change({ ...grid, searched: isSearched ? [...others, dimensionId] : others });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {row.standing === 'found' ? (
        <>
          <td>{row.strongest ? <NamedClaimLink claim={row.strongest} /> : null}</td>
          <td>
            {row.weakest ? (
              <NamedClaimLink claim={row.weakest} />
            ) : (
              <span className="live__note">{message('memo.live.grid.only')}</span>
            )}
          </td>
          <td>{message('memo.live.grid.count.value', { claims, sources, negated })}</td>
        </>
      ) : (
        <td colSpan={3}>
          <label className="live__searched">
            <input
              type="checkbox"
              aria-label={message('memo.live.grid.searched', { dimension: name })}
              checked={row.standing === 'none-found'}
              onChange={(event) => search(event.target.checked)}
            />
            {message(`memo.live.grid.${row.standing}`)}
          </label>
        </td>
      )}
    </tr>
  );
}

function ScopeChoice({ grid, change }: Pick<GridBlockProps, 'grid' | 'change'>) {
  const { scope } = grid;
  const entities = useNotebookData((data) => data.entities);
  const entity = scope.kind === 'entity' ? entities.find(({ id }) => id === scope.entityId) : undefined;
  const name = entity ? entityName(entity) : message('memo.live.grid.scope.unknown');
  const own = { id: 'entity', label: message('memo.live.grid.scope.entity', { name }) } as const;
  const options: readonly { id: GridScope['kind']; label: string }[] = [
    { id: 'cited', label: message('memo.live.grid.scope.cited') },
    { id: 'all', label: message('memo.live.grid.scope.all') },
    ...(scope.kind === 'entity' ? [own] : []),
  ];
  return (
    <div className="live__scope">
      <LiveSelect
        label={message('memo.live.grid.scope')}
        value={scope.kind}
        options={options}
        onChange={(kind) => kind !== 'entity' && change({ ...grid, scope: { kind } })}
      />
      <EntityPicker
        label={message('memo.live.grid.scope.pick')}
        excluded={[]}
        onPick={(entityId) => change({ ...grid, scope: { kind: 'entity', entityId } })}
      />
    </div>
  );
}
