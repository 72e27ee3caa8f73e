import fs from 'node:fs';
import path from 'node:path';
import { notebookExtension } from '../../shared/notebook/notebook-schema';
import type { SettingsStore } from './settings-store';

/** How many notebooks the start view remembers. */
const keptNotebooks = 20;

export interface RecentNotebook {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
  /** False where nothing is at that path now. */
  readonly exists: boolean;
}

/** The notebooks opened last, newest first. */
export interface RecentNotebooks {
  list(): RecentNotebook[];
  add(notebook: string, openedAt: Date): void;
  forget(notebook: string): void;
}

/** Keeps recent notebooks in the settings: their paths and nothing of what is in them. */
export function createRecentNotebooks(store: SettingsStore): RecentNotebooks {
  const others = (notebook: string) =>
    store.current.recentNotebooks.filter((entry) => entry.path !== notebook);
  return {
    list: () =>
      store.current.recentNotebooks.map((entry) => ({
        ...entry,
        name: path.basename(entry.path, notebookExtension),
        exists: fs.existsSync(entry.path),
      })),
    add(notebook, openedAt) {
      const entry = { path: notebook, openedAt: openedAt.toISOString() };
      store.change({ recentNotebooks: [entry, ...others(notebook)].slice(0, keptNotebooks) });
    },
    forget: (notebook) => void store.change({ recentNotebooks: others(notebook) }),
  };
}
