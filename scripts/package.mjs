// `npm run package [-- --installers] [--output FOLDER]`: the application as users get it, in dist/ or in FOLDER, from
// whichever Electron is there.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allTargets } from './build/freshness.mjs';
import { removePreviousOutput } from './build/install-output.mjs';
import { listParts } from './package/list-parts.mjs';
import { inProject, projectFolder } from './project-folder.mjs';
import { runScript } from './run-script.mjs';
import { setUpApplication } from './setup/set-up.mjs';

await runScript(async () => {
  const { installers: wantsInstallers, output } = readOptions();
  const electron = await setUpApplication(console.error);
  if (electron.isFallback && wantsInstallers) {
    console.error(
      'No installers are made from a substitute Electron: they would be taken for the real thing.',
    );
    return 1;
  }
  allTargets.forEach(removePreviousOutput);
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: projectFolder,
    targets: wantsInstallers ? Platform.current().createTarget() : Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      extends: inProject('electron-builder.yml'),
      electronVersion: electron.version,
      electronDist: distributionFolder(electron.executable),
      directories: { output },
      afterExtract: removeDefaultApp,
      afterPack: ({ appOutDir, packager }) =>
        listParts(packager.getResourcesDir(appOutDir), electron.version),
    },
  });
  console.error(`The application is in ${path.relative(projectFolder, output)}/.`);
  if (electron.isFallback) {
    console.error(
      `NOT FOR DISTRIBUTION: it is made with Electron ${electron.version}, a substitute without updates.`,
    );
  }
  return 0;
});

function readOptions() {
  const { values } = parseArgs({
    options: { installers: { type: 'boolean', default: false }, output: { type: 'string', default: 'dist' } },
  });
  return { installers: values.installers, output: path.resolve(projectFolder, values.output) };
}

/**
 * The folder that electron-builder copies: all of the runtime around its executable.
 * @param {string} executable
 */
function distributionFolder(executable) {
  const folder = path.dirname(executable);
  return process.platform === 'darwin' ? path.resolve(folder, '..', '..', '..') : folder;
}

/**
 * The stand-in Electron carries a default app as a folder, which has no business in a package.
 * @param {{ appOutDir: string }} context
 */
async function removeDefaultApp({ appOutDir }) {
  await fs.promises.rm(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
}
