import { create } from 'zustand';
import type { Failure } from '../../shared/result';

/** A message that stays at the foot of the window until it is closed (errors) or for a while (news). */
export interface Notice {
  readonly id: number;
  readonly tone: 'news' | 'warning' | 'error';
  readonly text: string;
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));
let lastId = 0;

/** Shows a notice. One that says the same as another that stays until it is closed is not shown again. */
export function notify(notice: Omit<Notice, 'id'>): void {
  lastId += 1;
  const entry = { ...notice, id: lastId };
  useNotices.setState(({ notices }) => {
    const isShown = notices.some(({ text, detail }) => text === notice.text && detail === notice.detail);
    const stays = notice.tone !== 'news' || notice.action !== undefined;
    return stays && isShown ? { notices } : { notices: [...notices.slice(-4), entry] };
  });
}

/** Shows why something did not work. */
export function notifyFailure(failure: Failure): void {
  if (failure.code === 'cancelled') return;
  notify({ tone: 'error', text: failure.message, detail: failure.detail });
}

/** Takes away what says this. */
export function dismissWords(text: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.text !== text) }));
}

/** Takes a notice away. */
export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
