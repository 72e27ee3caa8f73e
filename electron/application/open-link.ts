import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Question } from './native-dialogs';

/**
 * The address that a link may lead to: https, with a host, without a user name (which can make one host look like
 * another). Throws FailureError bad-input for everything else.
 */
export function linkTarget(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') {
    throw new FailureError('bad-input', message('application.link.refused'), address.slice(0, 2000));
  }
  return url;
}

/** What the analyst is asked before the browser opens; the host stands alone, as it is really written (punycode). */
export function linkQuestion(url: URL): Question {
  return {
    type: 'question',
    message: message('application.link.question', { host: url.host }),
    detail: url.href.length > 600 ? `${url.href.slice(0, 600)}…` : url.href,
    buttons: [message('application.link.open'), message('application.link.cancel')],
    defaultIndex: 0,
    cancelIndex: 1,
  };
}
