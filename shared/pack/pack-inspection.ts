import type { z } from 'zod';
import { parseJson } from './open-pack';
import type { PackManifest } from './pack-manifest';
import type { PackPlatform } from './pack-platform';
import type { PackFault } from './pack-report';

/** What the checks of a pack's contents share. */
export interface PackInspection {
  readonly manifest: PackManifest;
  /** The files that are as the manifest says. */
  readonly sound: ReadonlyMap<string, Uint8Array>;
  readonly platform: PackPlatform;
  readonly report: (fault: PackFault) => void;
}

/** A file as its schema has it; undefined where it is not sound, or, which is reported, where it cannot be read. */
export function readPart<T extends z.ZodType>(
  { sound, platform, report }: PackInspection,
  path: string,
  schema: T,
): z.infer<T> | undefined {
  const bytes = sound.get(path);
  if (bytes === undefined) return undefined;
  const parsed = schema.safeParse(parseJson(platform.decode(bytes) ?? ''));
  if (parsed.success) return parsed.data;
  report({ code: 'contents-unreadable', values: { path } });
  return undefined;
}

/** The hash that the manifest lists for a file. */
export function listedSha256({ files }: PackManifest, path: string): string | undefined {
  return files.find((file) => file.path === path)?.sha256;
}
