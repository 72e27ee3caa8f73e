import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

const control = { interrupt: '\x03', end: '\x04', backspaces: ['\x7f', '\b'], enter: ['\r', '\n'] };

/** The parts of a terminal's input that are used here. */
export type TerminalInput = Pick<
  NodeJS.ReadStream,
  'isTTY' | 'setRawMode' | 'setEncoding' | 'on' | 'off' | 'resume' | 'pause'
>;

/**
 * Asks for a secret on a terminal without showing what is typed. Rejects with cancelled where the asked one presses
 * Ctrl+C or Ctrl+D. `output` is the error output, so that standard output stays the answer's.
 */
export function askSecret(
  input: TerminalInput,
  output: { write(text: string): unknown },
  question: string,
): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  return new Promise((resolve, reject) => {
    let typed: string[] = [];
    const end = () => {
      input.off('data', read);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
    };
    const read = (text: string) => {
      for (const character of text) {
        if (control.enter.includes(character)) {
          end();
          return resolve(typed.join(''));
        }
        if (character === control.interrupt || character === control.end) {
          end();
          return reject(new FailureError('cancelled', message('command-line.passphrase.cancelled')));
        }
        if (control.backspaces.includes(character)) typed = typed.slice(0, -1);
        else typed.push(character);
      }
    };
    input.on('data', read);
  });
}
