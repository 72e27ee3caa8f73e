import type { CSSProperties } from 'react';

/**
 * The colours of a dimension (D1 … D9) as custom properties for a label: --code-tint behind it, --code-line around it,
 * --code-text on it. The values per theme are put on the document by the window's theme.
 */
export function dimensionStyle(key: string | undefined): CSSProperties {
  if (!key) return {};
  const name = key.toLowerCase();
  return {
    '--code-tint': `var(--${name}-tint)`,
    '--code-line': `var(--${name}-line)`,
    '--code-text': `var(--${name}-text)`,
  } as CSSProperties;
}
