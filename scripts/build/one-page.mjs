import { createHash } from 'node:crypto';

/**
 * Puts script and style into the page itself, under a policy that allows these two, named by their hashes, and nothing
 * else: no request, no frame, no form, no code that is made at run time.
 * @param {string} fileName
 * @returns {import('vite').Plugin}
 */
export function onePage(fileName) {
  return {
    name: 'claimbook:one-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle);
      const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
      const style = parts.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      );
      if (script.length !== 1 || style.length !== 1)
        this.error('The page has to be one script and one style.');
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName, source: pageOf(script[0] ?? '', style[0] ?? '') });
    },
  };
}

/**
 * @param {string} script
 * @param {string} style
 */
function pageOf(script, style) {
  // A string of ours must not end the element that it stands in.
  const code = `${script.trim().replaceAll('</script', String.raw`<\/script`)}\n`;
  const css = `${style.trim()}\n`;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(code)}'`,
    `style-src '${hashOf(css)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claimbook</title>
<style>${css}</style>
</head>
<body>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** @param {string} text */
function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
