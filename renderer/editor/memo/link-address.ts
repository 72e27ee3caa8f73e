const webProtocols = new Set(['http:', 'https:', 'mailto:']);

/** The address if a memo may link to it (http, https, mailto), or null. */
export function allowedAddress(address: string): string | null {
  try {
    return webProtocols.has(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}

/** What was typed as an address: "example.org/a" becomes https, "a@example.org" mailto; null where neither fits. */
export function addressFromTyping(typed: string): string | null {
  const text = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u.test(text)) return allowedAddress(`https://${text}`);
  return /\s/.test(text) ? null : allowedAddress(text);
}
