/** A menu asked for by typing: which, where its sign stands in the text before the caret, and what was typed since. */
export interface MenuTrigger {
  readonly kind: 'cite' | 'insert' | 'link';
  /** UTF-16 offset of "@", "/" or "[[" in the text. */
  readonly start: number;
  readonly query: string;
}

const longestQuery = 60;
/** Not inside a Latin word or number, so that addresses like a@b.org open nothing. */
const cite = /(?:^|[^\p{Script=Latin}\p{N}_.@])@((?:[^\s@][^@\n]*)?)$/u;
/** After a space or at the start, so that dates and "and/or" open nothing. */
const insert = /(?:^|\s)\/([\p{L}\p{N}][\p{L}\p{N} ]{0,20})?$/u;

/** Two brackets, also those that Chinese input methods type, and no more than a title behind them. */
const link = /(?:\[\[|【【)([^[\]【】\n]{0,80})$/u;

/** The menu that the text before the caret asks for, if any. */
export function findMenuTrigger(textBefore: string): MenuTrigger | null {
  const linked = link.exec(textBefore);
  if (linked) return { kind: 'link', start: linked.index, query: linked[1] ?? '' };
  const near = textBefore.slice(-longestQuery - 2);
  const kind = near.includes('@') ? 'cite' : 'insert';
  const match = (kind === 'cite' ? cite : insert).exec(near);
  if (!match) return null;
  const query = match[1] ?? '';
  return { kind, start: textBefore.length - query.length - 1, query };
}
