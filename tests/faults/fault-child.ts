/** What runs in a process of its own, to be killed, cut off or given a broken disk: one bundle for all of it. */
const children: Readonly<Record<string, () => Promise<unknown>>> = {
  writer: () => import('../integration/notebook/cut-writer-child'),
  converter: () => import('../integration/notebook/passphrase-child'),
  'failing-disk': () => import('./disk-errors/disk-errors-child'),
  'killed-host': () => import('./real-host/killed-host'),
};
await children[process.env['CLAIMBOOK_FAULT_CHILD'] ?? '']?.();
