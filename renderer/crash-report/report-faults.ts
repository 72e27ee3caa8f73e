import { call } from '../desktop/desktop';

type Kind = 'exception' | 'rejection' | 'display';

/** Has a report kept of a fault in this page; what could be the analyst's words is left out of it. */
export function reportFault(kind: Kind, error: unknown): void {
  if (!(error instanceof Error)) return;
  const { name, message, stack = '' } = error;
  void call('crashReport.add', {
    kind,
    name: name.slice(0, 200),
    message: message.slice(0, 10_000),
    stack: stack.slice(0, 100_000),
  });
}

/** From now on, faults of this page that nothing expected are reported. Called once, at start. */
export function followFaults(): void {
  window.addEventListener('error', ({ error }) => reportFault('exception', error));
  window.addEventListener('unhandledrejection', ({ reason }) => reportFault('rejection', reason));
}
