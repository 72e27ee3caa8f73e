/** Surroundings in which the bundled fault-child is this one. */
export function childEnvironment(
  child: 'writer' | 'converter' | 'failing-disk' | 'killed-host',
): NodeJS.ProcessEnv {
  return { ...process.env, CLAIMBOOK_FAULT_CHILD: child };
}
