type Child = Node | string | null;

/**
 * An element with attributes and children. Strings become text nodes and never markup: whatever a hostile pack says, it
 * is shown and does nothing.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Words of a source or a memo, in their language as far as it can be told, apart from the direction of what is around. */
export function words(text: string, className = 'words'): HTMLElement {
  const isChinese = /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return element('bdi', { class: className, ...(isChinese && { lang: 'zh-Hans' }) }, text);
}
