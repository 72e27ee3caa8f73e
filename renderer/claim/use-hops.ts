import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AttributionHop, ClaimRow } from '../../shared/claim/claim-schema';
import type { Kept } from '../ui/text-draft';
import { updateClaim } from './claim-editing';

/** A hop as it is edited. It keeps its key wherever it is moved, and with it what is typed in its fields. */
export interface EditedHop {
  readonly key: number;
  readonly hop: AttributionHop;
}

/** The hops of a claim while they are edited. */
export interface Hops {
  readonly hops: readonly EditedHop[];
  /** How many name somebody; one that does not yet stands behind them, and is kept once it does. */
  readonly kept: number;
  readonly add: () => void;
  readonly change: (key: number, changes: Partial<AttributionHop>) => Promise<Kept>;
  readonly remove: (key: number) => void;
  /** Puts a hop at a place, counted from 0 among those that name somebody; the focus goes with it. */
  readonly move: (key: number, to: number) => void;
}

const newHop: AttributionHop = { who: '', role: '', verb: 'says', access: 'unknown' };
let lastKey = 0;
const edited = (hop: AttributionHop): EditedHop => ({ key: ++lastKey, hop });

const isNamed = ({ hop }: EditedHop): boolean => hop.who.trim() !== '';
const named = (hops: readonly EditedHop[]): AttributionHop[] => hops.filter(isNamed).map(({ hop }) => hop);
const isSame = (a: readonly AttributionHop[], b: readonly AttributionHop[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Edits the hops of a claim one after the other, so that quick changes build on each other. */
export function useHops(claim: ClaimRow): Hops {
  const [hops, setHops] = useState<readonly EditedHop[]>(() => claim.attribution.map(edited));
  const latest = useRef(hops);
  const saving = useRef(0);
  const stored = useRef(claim.attribution);
  const focused = useRef<Element | null>(null);

  const show = (next: readonly EditedHop[]): void => {
    latest.current = next;
    setHops(next);
  };
  /** What stands in the notebook, with what is not kept yet behind it. */
  const showStored = (): void => {
    const before = latest.current.filter(isNamed);
    const kept = stored.current.map((hop, place) => ({ key: before[place]?.key ?? edited(hop).key, hop }));
    show([...kept, ...latest.current.filter((entry) => !isNamed(entry))]);
  };
  useEffect(() => {
    stored.current = claim.attribution;
    if (saving.current === 0 && !isSame(named(latest.current), claim.attribution)) showStored();
  }, [claim.attribution]);
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element instanceof HTMLElement && element.isConnected) element.focus();
  }, [hops]);

  const save = async (next: readonly EditedHop[]): Promise<Kept> => {
    show(next);
    saving.current++;
    const isKept = await updateClaim(claim.id, { attribution: named(next) });
    saving.current--;
    if (isKept !== true && saving.current === 0) showStored();
    return isKept;
  };
  return {
    hops,
    kept: hops.filter(isNamed).length,
    add: () => show([...latest.current, edited(newHop)]),
    change: (key, changes) =>
      save(
        latest.current.map((entry) =>
          entry.key === key ? { key, hop: { ...entry.hop, ...changes } } : entry,
        ),
      ),
    remove: (key) => void save(latest.current.filter((entry) => entry.key !== key)),
    move: (key, to) => {
      const entry = latest.current.find((candidate) => candidate.key === key);
      const others = latest.current.filter((candidate) => candidate !== entry);
      const last = others.filter(isNamed).length;
      if (!entry || !isNamed(entry) || to < 0 || to > last) return;
      focused.current = document.activeElement;
      void save(others.toSpliced(to, 0, entry));
    },
  };
}
