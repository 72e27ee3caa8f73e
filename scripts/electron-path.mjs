// `node scripts/electron-path.mjs --json [--headless]`: sets up an Electron if need be and prints where it is, as
// {executable, args, isFallback, version}. What it does meanwhile goes to stderr. Product code asks this way: it is
// bundled, and has no business with downloads.
import { runScript } from './run-script.mjs';
import { setUpElectron } from './setup/set-up.mjs';

await runScript(async () => {
  const electron = await setUpElectron(console.error, { isHeadless: process.argv.includes('--headless') });
  console.log(process.argv.includes('--json') ? JSON.stringify(electron) : electron.executable);
  return 0;
});
