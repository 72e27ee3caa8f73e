/** Serves the application's own files and nothing else. */
export const applicationScheme = 'claimbook-app';

/** Serves the preview of an export, made from a memo, under a policy of its own. */
export const previewScheme = 'claimbook-preview';

/** The page that every window shows. */
export const applicationOrigin = `${applicationScheme}://app`;
export const applicationPage = `${applicationOrigin}/index.html`;

/** The origin of previews; their pages are `<origin>/<token>`. */
export const previewOrigin = `${previewScheme}://memo`;
