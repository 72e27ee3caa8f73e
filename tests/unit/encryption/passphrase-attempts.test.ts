import { expect, it } from 'vitest';
import { PassphraseAttempts } from '../../../electron/encryption/passphrase-attempts';
import { fail, succeed, type Result } from '../../../shared/result';

const wrong = () => Promise.resolve(fail<string>('wrong-passphrase', 'no'));
const right = () => Promise.resolve(succeed('open'));

it('answers a wrong passphrase later each time, per notebook, until the right one comes', async () => {
  const waits: number[] = [];
  const attempts = new PassphraseAttempts((ms) => {
    waits.push(ms);
    return Promise.resolve();
  });
  for (let i = 0; i < 3; i++) await attempts.try('a', wrong);
  await attempts.try('b', wrong);
  expect(waits).toEqual([1000, 2000, 4000, 1000]);
  await attempts.try('a', right);
  await attempts.try('a', wrong);
  expect(waits.at(-1)).toBe(1000);
});

it('lets nobody try twice at a time', async () => {
  let running = 0;
  let most = 0;
  const attempts = new PassphraseAttempts(() => Promise.resolve());
  const slow = async (): Promise<Result<string>> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return wrong();
  };
  await Promise.all(Array.from({ length: 5 }, () => attempts.try('a', slow)));
  expect(most).toBe(1);
});

it('a failure that is not the passphrase’s costs nothing', async () => {
  const waits: number[] = [];
  const attempts = new PassphraseAttempts((ms) => Promise.resolve(waits.push(ms)));
  await attempts.try('a', () => Promise.resolve(fail<string>('disk-full', 'no')));
  expect(waits).toEqual([]);
});
