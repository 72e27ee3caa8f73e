import fs from 'node:fs';
import { app } from 'electron';
import { FailureError } from '../../shared/result';
import { writeWhole } from '../file/write-whole';
import { prepareWithoutWindow } from '../security/prepare-without-window';
import { createPdfPrinter } from './create-pdf-printer';

/** A page in a file that is to be printed into another. */
export interface PrintOrder {
  readonly page: string;
  readonly pdf: string;
}

const orderWord = '--claimbook-print-pdf';

/** What `--claimbook-print-pdf PAGE.html OUT.pdf` among the words asks for; undefined where it is not there. */
export function printOrder(words: readonly string[]): PrintOrder | undefined {
  const at = words.indexOf(orderWord);
  const [page, pdf] = at === -1 ? [] : words.slice(at + 1);
  return page !== undefined && pdf !== undefined ? { page, pdf } : undefined;
}

/**
 * Prints a page for the command line, without any window of the application's, and ends: exit code 0, or 1 with the
 * reason on stderr and no file. Nothing is shared with an application that is running. Before the application is ready.
 */
export function printFile(order: PrintOrder, fontsFolder: string): void {
  prepareWithoutWindow();
  void app
    .whenReady()
    .then(() => print(order, fontsFolder))
    .then(
      () => app.exit(0),
      (error: unknown) => {
        process.stderr.write(`${describe(error)}\n`);
        app.exit(1);
      },
    );
}

async function print({ page, pdf }: PrintOrder, fontsFolder: string): Promise<void> {
  const html = fs.readFileSync(page, 'utf8');
  const bytes = await createPdfPrinter(fontsFolder)(html);
  writeWhole(pdf, bytes, 0o600);
}

function describe(error: unknown): string {
  if (!(error instanceof FailureError)) return String(error);
  const { message, detail } = error.failure;
  return detail === undefined ? message : `${message}\n${detail}`;
}
