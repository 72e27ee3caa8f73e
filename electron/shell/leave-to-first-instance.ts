import { app } from 'electron';
import { message } from '../messages/messages';
import { waitForAnswer } from '../window/second-instance';

/** Ends this start: the Claimbook that runs already has been asked. Says on the terminal what came of it. */
export function leaveToFirstInstance(): void {
  const answer = waitForAnswer(app.getPath('userData'));
  process.stderr.write(`${answer?.message ?? message('application.handedOver')}\n`);
  app.exit(answer?.isDone === false ? 1 : 0);
}
