import fs from 'node:fs';
import path from 'node:path';
import { settingsSchema, type Settings } from '../../shared/settings/settings-schema';

/** What a settings file says, made whole: what was missing or wrong has its default. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Path of a copy of the file as it was, where something in it could not be used. */
  readonly setAside: string | null;
}

/**
 * Reads a settings file before anything else does. A file that is empty, not JSON, or of the wrong types is set aside
 * under a name of its own; what can be used of it is kept. Never throws: without settings the defaults do.
 */
export function readSettingsFile(file: string, now: Date): ReadSettings {
  const bytes = readIfThere(file);
  if (bytes === undefined) return { settings: settingsSchema.parse({}), setAside: null };
  const values = parseObject(bytes);
  const usable = usableSettings(values ?? {});
  if (values !== undefined && usable.isWhole) return { settings: usable.settings, setAside: null };
  return { settings: usable.settings, setAside: setAside(file, now) };
}

/** The settings among these values; a wrong one gets its default. Unknown names are left alone, in the file too. */
export function usableSettings(values: Readonly<Record<string, unknown>>): {
  settings: Settings;
  isWhole: boolean;
} {
  const good: Record<string, unknown> = {};
  let isWhole = true;
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    if (!Object.hasOwn(values, name)) continue;
    const parsed = schema.safeParse(values[name]);
    if (parsed.success) good[name] = parsed.data;
    else isWhole = false;
  }
  return { settings: settingsSchema.parse(good), isWhole };
}

function readIfThere(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '';
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Moves the file out of the way, so that the next write starts a good one; null where even that is not allowed. */
function setAside(file: string, now: Date): string | null {
  const time = now.toISOString().replaceAll(':', '-').replace(/\..*$/, '');
  const { dir, name } = path.parse(file);
  for (let attempt = 1; attempt <= 99; attempt++) {
    const target = path.join(dir, `${name}.broken-${time}${attempt === 1 ? '' : `-${attempt}`}.json`);
    if (fs.existsSync(target)) continue;
    try {
      fs.renameSync(file, target);
      return target;
    } catch {
      return null;
    }
  }
  return null;
}
