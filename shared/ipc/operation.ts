import type { z } from 'zod';

/** One operation: the schema of what goes in and of what comes out. Declared once, served and called by name. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export type OperationTable = Readonly<Record<string, Operation>>;

/** Declares an operation; see the `<feature>-operations.ts` files. */
export function operation<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> {
  return { input, output };
}

export type InputOf<T extends OperationTable, N extends keyof T> = z.input<T[N]['input']>;
export type ParsedInputOf<T extends OperationTable, N extends keyof T> = z.output<T[N]['input']>;
export type OutputOf<T extends OperationTable, N extends keyof T> = z.output<T[N]['output']>;

/** Handlers for a table of operations. A declared operation without a handler does not compile. */
export type HandlersOf<T extends OperationTable> = {
  readonly [N in keyof T]: (input: ParsedInputOf<T, N>) => OutputOf<T, N> | Promise<OutputOf<T, N>>;
};
