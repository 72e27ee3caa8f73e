import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Commands by id (shared/application/commands.ts), served by whichever part of the window can do them now. */
interface Served {
  readonly run: () => void;
  readonly isEnabled: boolean;
}
interface Registry {
  /** For each command the parts that serve it, the latest last: the latest that is enabled answers. */
  readonly served: ReadonlyMap<string, readonly Served[]>;
  /** Commands that nothing can do now, whoever serves them. */
  readonly withheld: ReadonlySet<string>;
}

export const useCommandRegistry = create<Registry>(() => ({ served: new Map(), withheld: new Set() }));

/** Withholds these commands and no others. */
export function withholdCommands(ids: readonly string[]): void {
  useCommandRegistry.setState({ withheld: new Set(ids) });
}

/** Serves a command while the component is mounted. `run` may change freely; `isEnabled` greys it out. */
export function useCommand(id: string, run: () => void, isEnabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const entry: Served = { run: () => latest.current(), isEnabled };
    change(id, (entries) => [...entries, entry]);
    return () => change(id, (entries) => entries.filter((candidate) => candidate !== entry));
  }, [id, isEnabled]);
}

function change(id: string, edit: (entries: readonly Served[]) => readonly Served[]): void {
  useCommandRegistry.setState(({ served }) => ({
    served: new Map(served).set(id, edit(served.get(id) ?? [])),
  }));
}

/** Whether any part of the window can do the command now. */
export function isCommandEnabled(id: string): boolean {
  return enabledFor(id).length > 0;
}

/** Runs a command; false where nothing can do it now. */
export function runCommand(id: string): boolean {
  const entry = enabledFor(id).at(-1);
  entry?.run();
  return entry !== undefined;
}

/** Whether a command is withheld, whoever would serve it. */
export function isCommandWithheld(id: string): boolean {
  return useCommandRegistry.getState().withheld.has(id);
}

function enabledFor(id: string): readonly Served[] {
  const { served, withheld } = useCommandRegistry.getState();
  return withheld.has(id) ? [] : (served.get(id) ?? []).filter((entry) => entry.isEnabled);
}
