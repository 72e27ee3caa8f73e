import type { CSSProperties } from 'react';
import { dimensionProperties } from '../../shared/codebook/dimension-colours';

/**
 * The colours of a dimension (D1 … D9) or of an own colour (#rrggbb) as custom properties for a label: --code-tint behind it, --code-line around it,
 * --code-text on it. The values per theme are put on the document by the window's theme.
 */
export function dimensionStyle(key: string | undefined): CSSProperties {
  if (!key || key === 'none') return {};
  const names = dimensionProperties(key);
  return {
    '--code-tint': `var(${names.tint})`,
    '--code-line': `var(${names.line})`,
    '--code-text': `var(${names.text})`,
  } as CSSProperties;
}
