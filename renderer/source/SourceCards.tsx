import { ChevronDown, ChevronRight, Folder, FolderOpen } from 'lucide-react';
import { useState, type CSSProperties, type DragEvent, type MouseEvent } from 'react';
import type { SourceSummary } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { setGroupOpen } from './source-order-state';
import type { SourceRow } from './source-tree';
import { languageName } from '../messages/language-name';
import { prepareText } from './use-source-text';

const inset = (depth: number) => ({ '--depth': Math.min(depth, 8) }) as CSSProperties;
/** A click that adds to the selection or takes from it opens nothing. */
const isPlain = (event: MouseEvent): boolean => !(event.ctrlKey || event.metaKey || event.shiftKey);

/** What a source is, in two lines; a click opens it. */
export function SourceCard({ source, depth }: { readonly source: SourceSummary; readonly depth: number }) {
  const facts = [source.publisher, source.published, source.language && languageName(source.language)].filter(
    Boolean,
  );
  return (
    <div
      className="source-card"
      style={inset(depth)}
      onPointerDown={() => prepareText(source.id, source.version)}
      onClick={(event) => isPlain(event) && openSource(source.id)}
    >
      <p className="source-card__title" lang={source.language ?? undefined} title={source.title}>
        {source.title}
      </p>
      <p className="source-card__foot">
        <span className="source-card__facts">{facts.join(' · ')}</span>
        <span className="source-card__claims">
          {message('source.list.claims', { count: source.claimCount })}
        </span>
      </p>
    </div>
  );
}

export interface GroupCardProps {
  readonly row: Extract<SourceRow, { kind: 'group' }>;
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** A group's line; a click opens or closes it, and what is dropped on it goes into it. */
export function GroupCard({ row, drop }: GroupCardProps) {
  const [isOver, setIsOver] = useState(false);
  const { group, isOpen, count, depth } = row;
  const [Chevron, Icon] = isOpen ? [ChevronDown, FolderOpen] : [ChevronRight, Folder];
  return (
    <div
      className={isOver ? 'group-card group-card--over' : 'group-card'}
      style={inset(depth)}
      // The second click of a double click would close what the first one opened.
      onClick={(event) => isPlain(event) && event.detail < 2 && setGroupOpen(group.id, !isOpen)}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={() => setIsOver(false)}
      onDragOver={drop.onDragOver}
      onDrop={(event) => {
        setIsOver(false);
        drop.onDrop(event);
      }}
    >
      <Chevron size={14} aria-hidden />
      <Icon size={15} aria-hidden />
      <span className="group-card__name" title={group.name}>
        {group.name}
      </span>
      <span className="group-card__count">{count}</span>
    </div>
  );
}
