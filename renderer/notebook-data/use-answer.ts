import { useEffect, useState } from 'react';
import type { Result } from '../../shared/result';

/**
 * The answer to a question that is asked anew whenever `key` changes; undefined until it comes. The last answer stays
 * while a newer one is on its way.
 */
export function useAnswer<T>(key: string, ask: () => Promise<Result<T>>): Result<T> | undefined {
  const [answer, setAnswer] = useState<Result<T>>();
  useEffect(() => {
    let isCurrent = true;
    void ask().then((result) => isCurrent && setAnswer(result));
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says when to ask again
  }, [key]);
  return answer;
}
