import { expect, it } from 'vitest';
import { readJsonColumn } from '../../../electron/notebook-file/json-column';
import { FailureError } from '../../../shared/result';

it('an object or a list is read', () => {
  expect(readJsonColumn('{"a":[1]}')).toEqual({ a: [1] });
  expect(readJsonColumn('[]')).toEqual([]);
});

it.each(['null', '7', '"words"', 'true', '', '{"a":', '\0'])('%j is called damaged', (json) => {
  const code = (): string => {
    try {
      return String(readJsonColumn(json));
    } catch (error) {
      return error instanceof FailureError ? error.failure.code : String(error);
    }
  };
  expect(code()).toBe('notebook-damaged');
});
