import type { SourceId } from '../../../shared/source/source-schema';
import type { SourceReader } from './source-reader';

/** A source as a part of the window shows it. */
export interface ShownSource {
  readonly sourceId: SourceId;
  readonly version: number;
  readonly reader: SourceReader;
  /** Calls back whenever text was filled, scrolled or resized; the returned function stops that. */
  readonly onMoved: (listener: () => void) => () => void;
  /** It stands in the part of the window that was used last. */
  readonly isActive: boolean;
}
