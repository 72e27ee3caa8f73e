import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';

/** The document breaks off or contradicts itself; `detail` completes "the file is damaged or not complete (…)". */
export function damaged(detail: string): FailureError {
  return new FailureError('document-damaged', message('source.document.damaged', { detail }));
}

/** The document is built like an attack; `detail` says how. */
export function unsafe(detail: string): FailureError {
  return new FailureError('document-unsafe', message('source.document.unsafe', { detail }));
}

/** The document asks for a password. */
export function encrypted(): FailureError {
  return new FailureError('document-encrypted', message('source.document.encrypted'));
}
