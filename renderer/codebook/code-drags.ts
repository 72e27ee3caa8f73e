import type { DragEvent } from 'react';
import type { Codebook } from '../../shared/codebook/codebook-schema';
import { editCodebook } from './codebook-state';

const codeType = 'application/x-claimbook-code';
const dimensionType = 'application/x-claimbook-dimension';

/** Where something that is dragged would go: before or after a code, or to the end of a dimension. */
export interface DropMark {
  readonly dimensionId: string | null;
  readonly codeId: string | null;
  readonly side: 'before' | 'after';
}

/** What a line of the codebook answers while something is dragged. */
export interface LineDrags {
  readonly draggable: true;
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
}

/** Dragging codes to another place and dimension, and dimensions to another place. */
export function dragsOf(codebook: Codebook, setMark: (mark: DropMark | null) => void) {
  const line = (
    start: { type: string; id: string },
    markOf: (event: DragEvent<HTMLElement>) => DropMark | null,
    drop: (event: DragEvent<HTMLElement>) => void,
  ): LineDrags => ({
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer.setData(start.type, start.id);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event) => {
      const mark = markOf(event);
      if (!mark) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      setMark(mark);
    },
    onDragLeave: () => setMark(null),
    onDrop: (event) => {
      event.preventDefault();
      setMark(null);
      drop(event);
    },
  });

  const ofCode = (codeId: string): LineDrags =>
    line(
      { type: codeType, id: codeId },
      (event) =>
        event.dataTransfer.types.includes(codeType)
          ? { dimensionId: null, codeId, side: sideOf(event) }
          : null,
      (event) => {
        const moved = event.dataTransfer.getData(codeType);
        const dimension = codebook.dimensions.find(({ codes }) => codes.some(({ id }) => id === codeId));
        if (!dimension || moved === '' || moved === codeId) return;
        const others = dimension.codes.filter(({ id }) => id !== moved);
        const position = others.findIndex(({ id }) => id === codeId) + (sideOf(event) === 'after' ? 1 : 0);
        void editCodebook({ kind: 'moveCode', codeId: moved, dimensionId: dimension.id, position });
      },
    );

  const ofDimension = (dimensionId: string): LineDrags =>
    line(
      { type: dimensionType, id: dimensionId },
      ({ dataTransfer: { types } }) =>
        types.includes(codeType) || types.includes(dimensionType)
          ? { dimensionId, codeId: null, side: 'after' }
          : null,
      (event) => {
        const code = event.dataTransfer.getData(codeType);
        const moved = event.dataTransfer.getData(dimensionType);
        const position = codebook.dimensions.findIndex(({ id }) => id === dimensionId);
        if (code !== '') {
          const end = codebook.dimensions[position]?.codes.length ?? 0;
          void editCodebook({ kind: 'moveCode', codeId: code, dimensionId, position: end });
        } else if (moved !== '' && moved !== dimensionId) {
          void editCodebook({ kind: 'moveDimension', dimensionId: moved, position });
        }
      },
    );

  return { ofCode, ofDimension };
}

/** The half of a line that the pointer is on. */
function sideOf(event: DragEvent<HTMLElement>): 'before' | 'after' {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}
