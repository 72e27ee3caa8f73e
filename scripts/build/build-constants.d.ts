/** The version in package.json; put in by the build (scripts/build/targets.mjs). */
declare const __CLAIMBOOK_VERSION__: string;

/** The Electron version that Claimbook declares; where process.versions.electron differs, a substitute is running. */
declare const __DECLARED_ELECTRON_VERSION__: string;
