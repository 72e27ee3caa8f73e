import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFault } from '../../../electron/crash-report/clean-fault';
import { FailureError } from '../../../shared/result';

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}

describe('what is kept of a fault', () => {
  it('says what the engine says, without the words that it met', () => {
    const notes: Record<string, { quote: string }> = {};
    const { name, message } = cleanFault(thrown(() => notes['纪委 decides']!.quote));
    expect(`${name}: ${message}`).toBe('TypeError: Cannot read properties of undefined (reading …)');
    expect(cleanFault(thrown(() => JSON.parse('Beiyuan'))).message).toBe('Unexpected token …');
    expect(cleanFault(new Error('Minified React error #310; visit x for y')).message).toBe(
      'Minified React error #310; …',
    );
  });

  it('says what the system says, without the file', () => {
    const failed = Object.assign(new Error("ENOSPC: no space left on device, write '/home/ann/secret'"), {
      code: 'ENOSPC',
    });
    expect(cleanFault(failed)).toMatchObject({
      message: 'ENOSPC: no space left on device, …',
      code: 'ENOSPC',
    });
    expect(cleanFault(new Error('ENOSPC: the minister, write')).message).toBe('…');
  });

  it('keeps the code of a failure, and not its words', () => {
    const { code, message } = cleanFault(new FailureError('notebook-damaged', 'Sample.claimbook is damaged'));
    expect([code, message]).toEqual(['notebook-damaged', '…']);
  });

  it('keeps where it was, by the names of files alone', () => {
    const error = new TypeError('x');
    error.stack = [
      'TypeError: x',
      '    at readSource (file:///home/ann/Claimbook/out/notebook-host.js:12:34)',
      '    at async Host.receive [as call] (/home/ann/out/main.js:5:6)',
      '    at /C:/Users/ann/assets/index-Ab3_x.js?v=1:1:2',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      '    at eval (eval at run (/home/ann/x.js:1:1), <anonymous>:1:1)',
    ].join('\n');
    expect(cleanFault(error).stack).toEqual([
      'readSource (notebook-host.js:12:34)',
      'async Host.receive (main.js:5:6)',
      'index-Ab3_x.js:1:2',
      'process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
    ]);
  });

  it.each([undefined, null, 'words', 7, { message: 'words' }, Object.create(null)])(
    'takes whatever was thrown: %s',
    (value) => {
      expect(cleanFault(value)).toEqual({ name: 'Error', message: '…', code: null, stack: [] });
    },
  );

  it('never keeps a word of the message, the name or the code, whatever they look like', () => {
    const secret = 'qzxkw';
    const around = fc.constantFrom(
      '',
      '\n    at ',
      "' (reading '",
      ' is not a function',
      'Cannot read properties of undefined (reading ',
      ')',
      'ENOENT: no such file or directory, ',
      '/home/ann/',
      ' (a.js:1:1)',
      '\n',
    );
    const text = fc.array(around, { maxLength: 4 }).map((parts) => parts.join(secret));
    fc.assert(
      fc.property(text, text, text, (message, name, code) => {
        const error = Object.assign(new Error(`${secret}${message}`), { name, code });
        expect(JSON.stringify(cleanFault(error))).not.toContain(secret);
      }),
    );
  });
});
