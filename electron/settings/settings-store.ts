import path from 'node:path';
import Store from 'electron-store';
import type { Settings } from '../../shared/settings/settings-schema';
import { readSettingsFile } from './settings-file';

/** The settings of this start: read once, changed in memory, written through. */
export interface SettingsStore {
  readonly path: string;
  /** Path of a broken settings file that was set aside at this start. */
  readonly setAside: string | null;
  readonly current: Settings;
  /** Changes settings now and on disk. A disk that cannot be written costs only the memory of them. */
  change(change: Partial<Settings>): Settings;
  /** Tells of every change. */
  onChange(listener: (settings: Settings) => void): void;
}

/** Opens settings.json in `folder`. Never throws. */
export function openSettingsStore(folder: string, now = new Date()): SettingsStore {
  const file = path.join(folder, 'settings.json');
  const { settings, setAside } = readSettingsFile(file, now);
  const store = setAside === null ? tryOpen(folder) : reopen(folder, settings);
  const listeners: ((settings: Settings) => void)[] = [];
  let current = settings;
  return {
    path: file,
    setAside,
    get current() {
      return current;
    },
    change(change) {
      current = { ...current, ...change };
      write(store, change);
      for (const listener of listeners) listener(current);
      return current;
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

type SettingsFile = Store<Record<string, unknown>>;

function tryOpen(folder: string): SettingsFile | undefined {
  try {
    // Defaults are not handed over: the file then holds what was chosen, and a later version's defaults can differ.
    return new Store<Record<string, unknown>>({ name: 'settings', cwd: folder, clearInvalidConfig: false });
  } catch {
    return undefined;
  }
}

/** After a broken file: keeps what could be used of it. */
function reopen(folder: string, settings: Settings): SettingsFile | undefined {
  const store = tryOpen(folder);
  write(store, settings);
  return store;
}

/** Writes only what changed: names that this version does not know stay in the file as they are. */
function write(store: SettingsFile | undefined, values: Partial<Settings>): void {
  try {
    store?.set(values);
  } catch (error) {
    console.error('Settings could not be written:', error);
  }
}
