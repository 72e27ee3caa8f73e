import { useEffect, useRef, useState } from 'react';
import type { Concordance, ConcordanceLine } from '../../../shared/analysis/word-schema';
import type { InputOf } from '../../../shared/ipc/operation';
import type { wordOperations } from '../../../shared/analysis/word-operations';
import { call } from '../../desktop/desktop';
import { useIndexRevision } from './use-word-answer';
import type { WordsState } from './words-state';

/** What the lines are asked for by, without which of them. */
export type LineQuestion = Omit<
  InputOf<typeof wordOperations, 'analysis.concordance'>,
  'offset' | 'limit' | 'asker'
>;

/** Lines that are read at once. */
const pageSize = 200;
/** Code points on either side of a hit: more than a wide window shows. */
const context = 120;

/** What the state of the views asks of the concordance. */
export function lineQuestion(state: WordsState): LineQuestion {
  const { query, isStemming, order, isDescending, lineUnit, wordUnit, near, period } = state;
  return {
    query,
    isStemming,
    order: [order],
    isDescending,
    // A collocate is looked for in the words that it was counted in.
    chinese: near ? wordUnit : lineUnit,
    context,
    near: near && { word: near.word, span: near.span },
    period,
  };
}

/** A concordance that is read as far as it was looked at. */
export interface ConcordancePages {
  /** The first answer; null before it comes. */
  readonly head: Pick<Concordance, 'total' | 'sources' | 'counted'> | null;
  readonly failure: string | null;
  /** Undefined where it is not read yet. */
  readonly lineAt: (index: number) => ConcordanceLine | undefined;
  /** Reads the lines that come in sight. */
  readonly show: (from: number, to: number) => void;
}

interface Read {
  readonly key: string;
  readonly head: ConcordancePages['head'];
  readonly failure: string | null;
  readonly pages: ReadonlyMap<number, readonly ConcordanceLine[]>;
}

const nothing: Read = { key: '', head: null, failure: null, pages: new Map() };

/** Reads a concordance page by page; another question begins anew, while the lines before stay in sight. */
export function useConcordancePages(question: LineQuestion): ConcordancePages {
  const [asker] = useState(() => crypto.randomUUID());
  const [read, setRead] = useState<Read>(nothing);
  const asked = useRef(new Set<number>());
  const current = useRef('');
  const key = `${useIndexRevision()} ${JSON.stringify(question)}`;
  const ask = async (page: number): Promise<void> => {
    asked.current.add(page);
    const limits = { offset: page * pageSize, limit: pageSize };
    const answer = await call('analysis.concordance', { ...question, ...limits, asker });
    if (current.current !== key) return;
    if (!answer.ok) {
      asked.current.delete(page);
      if (answer.failure.code !== 'cancelled' && page === 0)
        setRead({ ...nothing, key, failure: answer.failure.message });
      return;
    }
    const { lines, ...head } = answer.value;
    setRead((before) => ({
      key,
      head,
      failure: null,
      pages: new Map(before.key === key ? before.pages : []).set(page, lines),
    }));
  };
  useEffect(() => {
    asked.current = new Set();
    current.current = key;
    if (question.query.trim() === '') setRead(nothing);
    else void ask(0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says when to ask again
  }, [key]);
  return {
    head: read.head,
    failure: read.failure,
    lineAt: (index) => read.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    show: (from, to) => {
      if (read.key !== key) return;
      for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page++)
        if (!asked.current.has(page)) void ask(page);
    },
  };
}
