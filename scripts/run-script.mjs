/**
 * Runs a script's body; what it throws is a message for a person, not a stack.
 * @param {() => Promise<number>} body gives the exit code
 */
export async function runScript(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(process.env['DEBUG'] ? error : error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * The folder in which the user typed the command. npm moves to the project's folder and leaves the user's in
 * INIT_CWD; but a script started by other means may have inherited that variable from somewhere else entirely.
 * @param {string} scriptName as in package.json
 */
export function folderOfUser(scriptName) {
  const isOurs = process.env['npm_lifecycle_event'] === scriptName;
  return (isOurs ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
}
