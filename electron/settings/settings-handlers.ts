import type { HandlersOf } from '../../shared/ipc/operation';
import type { settingsOperations } from '../../shared/settings/settings-operations';
import type { Settings } from '../../shared/settings/settings-schema';
import type { SettingsStore } from './settings-store';

/** Serves the settings to windows. */
export function createSettingsHandlers(store: SettingsStore): HandlersOf<typeof settingsOperations> {
  return {
    'settings.get': () => ({ settings: store.current, setAside: store.setAside }),
    'settings.change': (change) => store.change(withoutUndefined(change)),
  };
}

/** A change that names a setting without a value changes nothing. */
function withoutUndefined(change: object): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
