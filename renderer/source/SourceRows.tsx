import { memo, useEffect, useState, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer, useDragAndDrop } from 'react-aria-components';
import { sourceGroupIdSchema, sourceIdSchema } from '../../shared/source/source-schema';
import type { SourceGroupId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { sourceDragType } from '../navigation/drag-types';
import { activeDocument, inspect, openSource, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { GroupCard, SourceCard } from './SourceCards';
import type { MenuPlace } from '../ui/MenuAtPlace';
import { SourceRowMenu } from './SourceRowMenu';
import {
  moveTo,
  removeChosen,
  select,
  setGroupOpen,
  useSourceOrder,
  type Chosen,
} from './source-order-state';
import { parseKeys, type SourceRow } from './source-tree';

/** The lines of the list: open, select, drag into a group, and by right click or menu key everything else. */
export const SourceRows = memo(function SourceRows({ rows }: { readonly rows: readonly SourceRow[] }) {
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const selected = useSelectedKeys();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [{ [sourceDragType]: JSON.stringify([...keys]) }],
    isDisabled: !isWritable,
  });
  const rowOf = (key: unknown): SourceRow | undefined => rows.find((row) => row.id === key);
  const onMenu = (event: MouseEvent): void => {
    const row = rowOf(keyAt(event.target));
    if (!row) return;
    event.preventDefault();
    if (!selected.includes(row.id)) select([row.id]);
    setMenu(placeOf(event));
  };
  return (
    <div
      className="source-list__frame"
      onContextMenu={onMenu}
      onKeyDownCapture={(event) => onGroupKey(event, rowOf(keyAt(event.target)))}
      onKeyDown={(event) => {
        if (event.key === 'Delete' && isWritable) removeChosen();
      }}
      {...dropOn(null, isWritable)}
    >
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 60 }}>
        <GridList
          className="row-list"
          aria-label={message('source.list.label')}
          items={rows}
          dependencies={[isWritable]}
          selectionMode="multiple"
          selectionBehavior="replace"
          selectedKeys={selected}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String);
            select(chosen);
            const only = chosen.length === 1 ? rowOf(chosen[0]) : undefined;
            if (only?.kind === 'source') inspect({ kind: 'source', id: only.source.id });
          }}
          onAction={(key) => {
            const row = rowOf(key);
            if (row?.kind === 'source') openSource(row.source.id);
          }}
          dragAndDropHooks={dragAndDropHooks}
        >
          {(row) => (
            <GridListItem id={row.id} textValue={nameOf(row)} className="row-list__row source-list__row">
              {row.kind === 'group' ? (
                <GroupCard row={row} drop={dropOn(row.group.id, isWritable)} />
              ) : (
                <SourceCard source={row.source} depth={row.depth} />
              )}
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      {menu ? <SourceRowMenu place={menu} onClose={() => setMenu(null)} /> : null}
    </div>
  );
});

/** What is selected; whatever is opened or inspected from elsewhere becomes the selection. */
function useSelectedKeys(): readonly string[] {
  const current = useNavigation(({ inspected, panes, activePane }) => {
    if (inspected?.kind === 'source') return inspected.id;
    const shown = activeDocument(panes[activePane]);
    return shown?.kind === 'source' ? shown.id : undefined;
  });
  useEffect(() => select(current ? [current] : []), [current]);
  return useSourceOrder((state) => state.selected);
}

/** A group's line as a screen reader says it. */
function nameOf(row: SourceRow): string {
  if (row.kind === 'source') return row.source.title;
  const { group, count, isOpen, depth } = row;
  return message('source.group.row', { name: group.name, count, isOpen: String(isOpen), level: depth + 1 });
}

/** Enter opens or closes a group, the arrow keys do one of both; only where the line itself has the focus. */
function onGroupKey(event: KeyboardEvent, row: SourceRow | undefined): void {
  if (row?.kind !== 'group' || !(event.target as HTMLElement).matches('[role="row"]')) return;
  const isOpen = { ArrowRight: true, ArrowLeft: false, Enter: !row.isOpen }[event.key];
  if (isOpen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  setGroupOpen(row.group.id, isOpen);
}

function keyAt(target: EventTarget): string | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null;
  return row?.dataset['key'];
}

/** The menu key has no place of its own: the menu then opens at the line. */
function placeOf(event: MouseEvent): MenuPlace {
  const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
  const box = row?.getBoundingClientRect();
  const isKey = event.clientX === 0 && event.clientY === 0;
  return isKey && box
    ? { x: box.left + 24, y: box.top + box.height / 2 }
    : { x: event.clientX, y: event.clientY };
}

/** Makes an element take sources and groups that are dragged to it. */
function dropOn(to: SourceGroupId | null, isWritable: boolean) {
  const takes = (event: DragEvent): boolean =>
    isWritable && event.dataTransfer.types.includes(sourceDragType);
  return {
    onDragOver: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      event.dataTransfer.dropEffect = 'move';
    },
    onDrop: (event: DragEvent) => {
      if (!takes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const chosen = draggedThings(event.dataTransfer.getData(sourceDragType), to);
      if (chosen.sourceIds.length + chosen.groupIds.length > 0) void moveTo(chosen, to);
    },
  };
}

/** What was dragged and is not there already. */
function draggedThings(data: string, to: SourceGroupId | null): Chosen {
  const { sources, groups } = useNotebookData.getState();
  const keys = parseKeys((JSON.parse(data) as unknown[]).map(String));
  const sourceIds = keys.sourceIds.map((id) => sourceIdSchema.parse(id));
  const groupIds = keys.groupIds.map((id) => sourceGroupIdSchema.parse(id));
  return {
    sourceIds: sourceIds.filter((id) => (sources.find((source) => source.id === id)?.groupId ?? null) !== to),
    groupIds: groupIds.filter((id) => id !== to && groups.find((group) => group.id === id)?.parentId !== to),
  };
}
