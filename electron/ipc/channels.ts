/** A window calls an operation: `(name, input)`; the answer is a Result. */
export const callChannel = 'claimbook.call';

/** The shell tells a window something: `(name, payload)`, one of shared/ipc/events.ts. */
export const eventChannel = 'claimbook.event';
