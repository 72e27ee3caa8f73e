import { z } from 'zod';
import { defaultStaleLimits } from '../check/check-input';
import { citationStyleIdSchema, ownCitationStyle } from '../citation/citation-schema';
import { defaultExportParts, exportPartSchema } from '../memo/export-parts';
import { exportFormatSchema } from '../memo/memo-schema';

const megabyte = 1024 * 1024;

/** Everything that electron-store keeps. Nothing irreplaceable lives here. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'sepia', 'dark', 'high-contrast']).default('system'),
  language: z.enum(['en']).default('en'),
  /** How the analyst is named as coder, author and translator. Empty: "Analyst". */
  analystName: z.string().max(200).default(''),
  /** Reading text size in CSS pixels. */
  readerFontSize: z.number().min(12).max(32).default(18),
  /** Width of the reading column, in characters. */
  readerMeasure: z.number().int().min(40).max(120).default(70),
  /** Puts a source's whole text and its passages into the document for screen readers. */
  screenReaderMode: z.boolean().default(false),
  /** Largest file that is imported, in bytes. */
  importLimitBytes: z
    .number()
    .int()
    .min(1024)
    .default(100 * megabyte),
  /** A parser that takes longer (milliseconds) or more memory (bytes) is ended. */
  parserTimeoutMs: z.number().int().min(1000).default(60_000),
  parserMemoryBytes: z
    .number()
    .int()
    .min(64 * megabyte)
    .default(1024 * megabyte),
  /** How many backups of a notebook are kept of those made without asking. */
  backupsKept: z.number().int().min(1).max(100).default(10),
  /** Days after which the checks of memos call the newest source of a judgement stale; the second for who holds a post. */
  staleDays: z.number().int().min(1).max(36_500).default(defaultStaleLimits.staleDays),
  stalePostDays: z.number().int().min(1).max(36_500).default(defaultStaleLimits.stalePostDays),
  /** Codes that the digits 1–9 apply, in that order. */
  pinnedCodes: z.array(z.string()).max(9).default([]),
  /** Codes used last, newest first. */
  recentCodes: z.array(z.string()).max(8).default([]),
  recentNotebooks: z
    .array(z.object({ path: z.string(), openedAt: z.string() }))
    .max(20)
    .default([]),
  window: z
    .object({
      x: z.number().int().optional(),
      y: z.number().int().optional(),
      width: z.number().int().min(640),
      height: z.number().int().min(480),
      maximized: z.boolean(),
    })
    .nullable()
    .default(null),
  /** Widths of the side panels in CSS pixels, and which are open. */
  layout: z
    .object({ list: z.number(), inspector: z.number(), listOpen: z.boolean(), inspectorOpen: z.boolean() })
    .default({ list: 290, inspector: 330, listOpen: true, inspectorOpen: true }),
  /** How sources that stand beside each other are sorted in their list. */
  sourceOrder: z.enum(['added', 'title', 'published']).default('added'),
  /** Groups of sources that are closed in the list, of all notebooks; the one closed last comes last. */
  collapsedGroups: z.array(z.string()).max(1000).default([]),
  /** Minutes without a key or the mouse in any window after which encrypted notebooks are locked; 0 is never. */
  idleLockMinutes: z.number().int().min(0).max(1440).default(15),
  /** Locks encrypted notebooks when the computer goes to sleep or its screen is locked. */
  lockOnSleep: z.boolean().default(true),
  lastExportFormat: exportFormatSchema.default('docx'),
  /** What is chosen of exported memos. */
  exportParts: z.array(exportPartSchema).default([...defaultExportParts]),
  /** How the endnotes of exported memos cite sources. */
  citationStyle: citationStyleIdSchema.default(ownCitationStyle),
});
export type Settings = z.infer<typeof settingsSchema>;

const changeable = settingsSchema.omit({ recentNotebooks: true, window: true }).shape;

/**
 * The settings that a window may change; recent notebooks and window state are the shell's own.
 * Defaults are taken off, so that a change names only what it changes.
 */
export const settingsChangeSchema = z.strictObject({
  theme: changeable.theme.unwrap().optional(),
  language: changeable.language.unwrap().optional(),
  analystName: changeable.analystName.unwrap().optional(),
  readerFontSize: changeable.readerFontSize.unwrap().optional(),
  readerMeasure: changeable.readerMeasure.unwrap().optional(),
  screenReaderMode: changeable.screenReaderMode.unwrap().optional(),
  importLimitBytes: changeable.importLimitBytes.unwrap().optional(),
  parserTimeoutMs: changeable.parserTimeoutMs.unwrap().optional(),
  parserMemoryBytes: changeable.parserMemoryBytes.unwrap().optional(),
  backupsKept: changeable.backupsKept.unwrap().optional(),
  staleDays: changeable.staleDays.unwrap().optional(),
  stalePostDays: changeable.stalePostDays.unwrap().optional(),
  pinnedCodes: changeable.pinnedCodes.unwrap().optional(),
  recentCodes: changeable.recentCodes.unwrap().optional(),
  layout: changeable.layout.unwrap().optional(),
  sourceOrder: changeable.sourceOrder.unwrap().optional(),
  collapsedGroups: changeable.collapsedGroups.unwrap().optional(),
  idleLockMinutes: changeable.idleLockMinutes.unwrap().optional(),
  lockOnSleep: changeable.lockOnSleep.unwrap().optional(),
  lastExportFormat: changeable.lastExportFormat.unwrap().optional(),
  exportParts: changeable.exportParts.unwrap().optional(),
  citationStyle: changeable.citationStyle.unwrap().optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;
