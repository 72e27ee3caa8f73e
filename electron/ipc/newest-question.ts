import { FailureError } from '../../shared/result';

/**
 * Lets a question be given up as soon as the same asker comes with the next one: what is answered for each is to be
 * called between pieces of work, and throws `cancelled`, in these words, once there is a newer one.
 */
export function createNewestQuestion(overtaken: string): (asker: string | undefined) => () => void {
  const asking = new Map<string, number>();
  return (asker) => {
    if (asker === undefined) return () => undefined;
    const number = (asking.get(asker) ?? 0) + 1;
    asking.set(asker, number);
    return () => {
      if (asking.get(asker) !== number) throw new FailureError('cancelled', overtaken);
    };
  };
}
