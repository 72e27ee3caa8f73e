import { useContext, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Code, Codebook, Dimension } from '../../shared/codebook/codebook-schema';
import { colourKeyOf } from '../../shared/codebook/dimension-colours';
import { message } from '../messages/messages';
import { inspect, useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { usePinnedCodes } from '../notebook-data/pinned-codes';
import { dimensionStyle } from '../ui/dimension-style';
import type { MenuPlace } from '../ui/MenuAtPlace';
import { ReadOnlyContext } from '../ui/read-only';
import { CodeMenu } from './CodeMenu';
import { dragsOf, type DropMark } from './code-drags';
import { listClaimsOf, moveBy, openCodebookDialog } from './codebook-state';

export interface CodeRowsProps {
  readonly codebook: Codebook;
  /** Ids that fit what is typed; null where nothing is. */
  readonly matching: ReadonlySet<string> | null;
}

/**
 * Every dimension with its codes. Arrows go from line to line, Alt with them moves the line, Enter shows a code; a line
 * can be dragged as well.
 */
export function CodeRows({ codebook, matching }: CodeRowsProps) {
  const [menu, setMenu] = useState<{ codeId: string; place: MenuPlace } | null>(null);
  const [mark, setMark] = useState<DropMark | null>(null);
  const isReadOnly = useContext(ReadOnlyContext);
  const drags = isReadOnly ? null : dragsOf(codebook, setMark);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.altKey) moveFocus(event.currentTarget, by);
    else if (!isReadOnly) void moveLine(by);
  };
  const row = { matching, mark, drags, onMenu: setMenu };
  return (
    <div onKeyDown={onKeyDown} onDragEnd={() => setMark(null)}>
      {codebook.dimensions.map((dimension) => (
        <DimensionGroup key={dimension.id} dimension={dimension} {...row} />
      ))}
      {menu ? <CodeMenu codeId={menu.codeId} place={menu.place} onClose={() => setMenu(null)} /> : null}
    </div>
  );
}

interface RowProps extends Pick<CodeRowsProps, 'matching'> {
  readonly mark: DropMark | null;
  /** Null where nothing can be moved. */
  readonly drags: ReturnType<typeof dragsOf> | null;
  readonly onMenu: (menu: { codeId: string; place: MenuPlace }) => void;
}

function DimensionGroup({ dimension, ...row }: RowProps & { readonly dimension: Dimension }) {
  const codes = dimension.codes.filter(({ id }) => row.matching === null || row.matching.has(id));
  if (codes.length === 0 && row.matching !== null) return null;
  const isTarget = row.mark?.dimensionId === dimension.id && row.mark.codeId === null;
  return (
    <section
      className="code-list__group"
      style={dimensionStyle(colourKeyOf({ code: {}, dimension }))}
      data-drop={isTarget || undefined}
    >
      <h3 className="code-list__dimension">
        <button
          type="button"
          className="code-list__heading"
          data-line={`dimension ${dimension.id}`}
          title={message('codebook.dimension.edit')}
          onClick={() => openCodebookDialog({ kind: 'dimension', dimensionId: dimension.id })}
          {...row.drags?.ofDimension(dimension.id)}
        >
          <span className="code-list__key">{dimension.key}</span> {dimension.label.en}{' '}
          <span className="code-list__zh" lang="zh-Hans">
            {dimension.label.zh}
          </span>
        </button>
      </h3>
      {codes.length === 0 ? <p className="code-list__none">{message('codebook.dimension.empty')}</p> : null}
      <ul className="code-list__codes">
        {codes.map((code) => (
          <CodeRow key={code.guid} code={code} dimension={dimension} {...row} />
        ))}
      </ul>
    </section>
  );
}

function CodeRow({
  code,
  dimension,
  mark,
  drags,
  onMenu,
}: RowProps & { readonly code: Code; readonly dimension: Dimension }) {
  const usage = useNotebookData((data) => data.codebook?.usage[code.id] ?? 0);
  const pin = usePinnedCodes().indexOf(code.id);
  const isInspected = useNavigation(
    ({ inspected }) => inspected?.kind === 'code' && inspected.id === code.id,
  );
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    inspect({ kind: 'code', id: code.id });
    const box = event.currentTarget.getBoundingClientRect();
    // By the menu key there is no pointer: the menu opens under the line.
    const place = event.clientX > 0 ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom };
    onMenu({ codeId: code.id, place });
  };
  return (
    <li className="code-list__line" style={dimensionStyle(colourKeyOf({ code, dimension }))}>
      <button
        type="button"
        className={`code-list__code${code.isRetired ? ' code-list__code--retired' : ''}`}
        aria-pressed={isInspected}
        data-line={`code ${code.id}`}
        data-drop={mark?.codeId === code.id ? mark.side : undefined}
        onClick={() => inspect({ kind: 'code', id: code.id })}
        onContextMenu={openMenu}
        {...drags?.ofCode(code.id)}
      >
        <span>
          {code.label.en}{' '}
          <span className="code-list__zh" lang="zh-Hans">
            {code.label.zh}
          </span>
          {code.isRetired ? <span className="code-list__retired"> {message('codebook.retired')}</span> : null}
        </span>
        {pin >= 0 ? <kbd title={message('codebook.pinnedTo', { number: pin + 1 })}>{pin + 1}</kbd> : null}
      </button>
      {usage > 0 ? (
        <button
          type="button"
          className="code-list__usage"
          title={message('codebook.usage', { count: usage })}
          aria-label={message('codebook.usage.show', { count: usage })}
          onClick={() => listClaimsOf(code.id)}
        >
          {usage}
        </button>
      ) : null}
    </li>
  );
}

function lines(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-line]')];
}

function moveFocus(list: HTMLElement, by: number): void {
  const all = lines(list);
  const at = all.findIndex((line) => line === document.activeElement);
  all[at + by]?.focus();
}

/** Moves the line that has the focus, which follows it. */
async function moveLine(by: 1 | -1): Promise<void> {
  const line = document.activeElement?.getAttribute('data-line') ?? '';
  const [kind, id = ''] = line.split(' ');
  if (kind === 'code' || kind === 'dimension') await moveBy(kind, id, by);
  // The line may have been made anew in another group.
  requestAnimationFrame(() =>
    lines(document)
      .find((candidate) => candidate.dataset['line'] === line)
      ?.focus(),
  );
}
