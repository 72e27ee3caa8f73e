import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Settings } from '../../shared/settings/settings-schema';
import { usableSettings } from '../settings/settings-file';

/** Where the window keeps its settings: Electron's folder for the user's data of an application called Claimbook. */
export function settingsPath(environment = process.env, platform = process.platform): string {
  const home = environment['HOME'] || os.homedir();
  return path.join(dataFolder(environment, platform, home), 'Claimbook', 'settings.json');
}

/** The window's settings; the defaults where there are none or they cannot be used. Nothing is written or set aside. */
export function readSettings(file = settingsPath()): Settings {
  try {
    const values: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const isObject = typeof values === 'object' && values !== null && !Array.isArray(values);
    return usableSettings(isObject ? { ...values } : {}).settings;
  } catch {
    return usableSettings({}).settings;
  }
}

function dataFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment['APPDATA'] || path.join(home, 'AppData', 'Roaming');
  return environment['XDG_CONFIG_HOME'] || path.join(home, '.config');
}
