import { useState } from 'react';
import { mostOccurrences } from '../../shared/claim/passage-operations';
import type { Polarity } from '../../shared/claim/claim-vocabulary';
import { call } from '../desktop/desktop';
import { kept, showClaim } from '../notebook-data/keep-claim';
import { rememberCodes, useNotebookData } from '../notebook-data/notebook-data';
import { notifyFailure } from '../ui/notices';
import type { CollectPlace } from './collect-places';

/** What was done with a place: the code that it was tagged with, or nothing. */
export type Outcome = { readonly kind: 'tagged'; readonly codeId: string } | { readonly kind: 'skipped' };

/** What one undo takes back: the outcome of a place, or of all that were left. */
type Step = readonly Outcome[];

/** Goes through places one by one. */
export interface Collecting {
  /** Of the places from the first on; the next one is the one in question. */
  readonly outcomes: readonly Outcome[];
  /** The code that Enter alone takes again. */
  readonly lastCode: string | null;
  readonly polarity: Polarity;
  readonly setPolarity: (polarity: Polarity) => void;
  readonly isBusy: boolean;
  readonly tag: (codeId: string) => void;
  readonly skip: () => void;
  /** Takes the last step back. */
  readonly back: () => void;
  /** Tags every place that is left with the last code, as one step to undo. */
  readonly tagRest: () => void;
}

export function useCollecting(places: readonly CollectPlace[]): Collecting {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [lastCode, setLastCode] = useState(() => useNotebookData.getState().settings.recentCodes[0] ?? null);
  const [polarity, setPolarity] = useState<Polarity>('affirmed');
  const [isBusy, setBusy] = useState(false);
  const outcomes = steps.flat();
  const current = places[outcomes.length];
  const add = (step: Step): void => setSteps([...steps, step]);

  const tag = async (codeId: string): Promise<void> => {
    if (!current || isBusy) return;
    setBusy(true);
    const answer = await kept(
      call('claim.create', {
        sourceId: current.sourceId,
        ...current.range,
        codes: [{ codeId, polarity }],
      }),
    );
    setBusy(false);
    if (!answer.ok) return;
    showClaim(answer.value);
    rememberCodes([codeId]);
    setLastCode(codeId);
    add([{ kind: 'tagged', codeId }]);
  };

  const back = async (): Promise<void> => {
    const last = steps.at(-1);
    if (!last || isBusy) return;
    if (last.some(({ kind }) => kind === 'tagged')) {
      setBusy(true);
      const answer = await call('history.undo', {});
      setBusy(false);
      if (!answer.ok) return notifyFailure(answer.failure);
      useNotebookData.setState({ history: answer.value });
    }
    setSteps(steps.slice(0, -1));
  };

  const tagRest = async (): Promise<void> => {
    if (lastCode === null || isBusy) return;
    const rest = places.slice(outcomes.length, outcomes.length + mostOccurrences);
    setBusy(true);
    const passages = rest.map(({ sourceId, range }) => ({ sourceId, ...range }));
    const codes = [{ codeId: lastCode, polarity }];
    const answer = await kept(call('claim.tagOccurrences', { passages, codes, target: { kind: 'each' } }));
    setBusy(false);
    if (!answer.ok) return;
    rememberCodes([lastCode]);
    add(rest.map((): Outcome => ({ kind: 'tagged', codeId: lastCode })));
  };

  return {
    outcomes,
    lastCode,
    polarity,
    setPolarity,
    isBusy,
    tag: (codeId) => void tag(codeId),
    skip: () => current && add([{ kind: 'skipped' }]),
    back: () => void back(),
    tagRest: () => void tagRest(),
  };
}
