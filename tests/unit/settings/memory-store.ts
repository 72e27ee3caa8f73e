import { settingsSchema, type Settings } from '../../../shared/settings/settings-schema';
import type { SettingsStore } from '../../../electron/settings/settings-store';

/** Settings that are kept in memory alone, beginning with the defaults. */
export function memoryStore(): SettingsStore {
  let current: Settings = settingsSchema.parse({});
  return {
    path: '',
    setAside: null,
    get current() {
      return current;
    },
    change: (change) => (current = { ...current, ...change }),
    onChange: () => undefined,
  };
}
