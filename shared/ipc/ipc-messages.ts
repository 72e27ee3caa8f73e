/** What is said where a call between window, shell and notebook host cannot be answered. Keys start with "ipc.". */
export const ipcMessages = {
  'ipc.unknown': 'Claimbook was asked for something that it does not know. Nothing was changed.',
  'ipc.badInput': 'This does not have the form that is needed here. Nothing was changed.',
  'ipc.internal': 'Something went wrong inside Claimbook. What was saved before is kept; please try again.',
} as const;
