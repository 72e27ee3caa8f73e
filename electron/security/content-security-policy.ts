import { applicationOrigin, previewOrigin } from './scheme-names';

/**
 * The one style element that react-aria puts into a page (touch-action of pressable elements), by its SHA-256 in
 * base 64 (CSP Level 3, hash-source). All other styles stand in style sheets or are set by script.
 */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the application's page may load (CSP Level 3 and Trusted Types). It connects to nothing. The two named
 * policies are those of the editor's and the sanitiser's parsing of pasted HTML; a second window part may ask for one
 * that exists already.
 */
export const applicationPolicy = policy({
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", reactAriaStyle],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'none'"],
  'frame-src': [previewOrigin],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['lexical', 'dompurify', "'allow-duplicates'"],
});

/** What a preview may do: show its own inline styles, fonts and pictures. No script, no link, no form. */
export const previewPolicy = policy({
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'font-src': ['data:'],
  'img-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': [applicationOrigin],
  sandbox: [],
});

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
