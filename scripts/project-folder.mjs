import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, wherever the command was typed. */
export const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * A path inside the project.
 * @param {string[]} parts
 */
export const inProject = (...parts) => path.join(projectFolder, ...parts);
