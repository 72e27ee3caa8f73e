import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/**
 * A JSON column's value, which is always an object or a list. Throws notebook-damaged where it is neither. Its further
 * shape is checked where it leaves the host.
 */
export function readJsonColumn<T>(json: string): T {
  const value = parsed(json);
  if (typeof value !== 'object' || value === null) throw damaged(`It is ${typeof value}.`);
  return value as T;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw damaged(String(error));
  }
}

function damaged(detail: string): FailureError {
  return new FailureError('notebook-damaged', message('notebook.file.damagedPart'), detail);
}
