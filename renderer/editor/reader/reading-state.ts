import { create } from 'zustand';
import type { SourceId } from '../../../shared/source/source-schema';
import type { Range } from '../../../shared/text/range';
import type { ReaderPlace } from './reader-options';
import type { SourceReader } from './source-reader';

/** The reader that was used last and what is selected in it: where tagging and copying act. Positions are code points. */
export interface Reading {
  readonly sourceId: SourceId;
  readonly reader: SourceReader;
  /** Null for a caret or nothing. */
  readonly range: Range | null;
  readonly selectedBy: 'pointer' | 'keyboard';
}

/** A menu that was asked for at a place of the text; coordinates relative to the window, CSS pixels. */
export interface PlaceMenu {
  readonly place: ReaderPlace;
  readonly x: number;
  readonly y: number;
}

interface ReadingState {
  readonly reading: Reading | null;
  readonly menu: PlaceMenu | null;
}

export const useReading = create<ReadingState>(() => ({ reading: null, menu: null }));

/** Says what is selected in a reader; that reader becomes the one in use. */
export function reportSelection(reading: Reading): void {
  useReading.setState({ reading });
}

/** Says that a reader has gone. */
export function forgetReader(reader: SourceReader): void {
  if (useReading.getState().reading?.reader === reader) useReading.setState({ reading: null, menu: null });
}

/** Asks for the menu of a place, or closes it with null. */
export function openPlaceMenu(menu: PlaceMenu | null): void {
  useReading.setState({ menu });
}
