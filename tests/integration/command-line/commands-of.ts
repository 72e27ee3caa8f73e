import { z } from 'zod';

/** What a command did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** What tests ask of the command line, whichever way a command is run: in a process of its own, or in one that is kept. */
export function commandsOf<Options extends { readonly cwd?: string }, Ran extends Outcome>(
  claimbook: (words: readonly string[], options?: Options | { readonly cwd: string }) => Promise<Ran>,
) {
  /** Runs a command with --json; stdout has to be one document and nothing else. */
  async function json(words: readonly string[], options?: Options): Promise<Ran & { document: unknown }> {
    return documentOf(await claimbook(['--json', ...words], options));
  }

  /** The code and the message of a command that failed as a whole, and its exit code. */
  async function failure(words: readonly string[], options?: Options) {
    const { code: exit, document } = await json(words, options);
    return { exit, ...errorSchema.parse(document).error };
  }

  /** What a command answers with --json, which has to succeed. */
  async function done<T>(schema: z.ZodType<T>, words: readonly string[], cwd?: string): Promise<T> {
    const outcome = documentOf(
      await claimbook(['--json', ...words], cwd === undefined ? undefined : { cwd }),
    );
    if (outcome.code !== 0) throw new Error(`Exit ${outcome.code}: ${outcome.stdout}${outcome.stderr}`);
    return schema.parse(outcome.document);
  }

  return { json, failure, done };
}

function documentOf<Ran extends Outcome>(outcome: Ran): Ran & { document: unknown } {
  try {
    return { ...outcome, document: JSON.parse(outcome.stdout) as unknown };
  } catch {
    throw new Error(`Not one JSON document: ${outcome.stdout}\n${outcome.stderr}`);
  }
}
