import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** A JSON column's value. Throws notebook-damaged where it is no JSON. The shape is checked where it leaves the host. */
export function readJsonColumn<T>(json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch (error) {
    throw new FailureError('notebook-damaged', message('notebook.file.damagedPart'), String(error));
  }
}
