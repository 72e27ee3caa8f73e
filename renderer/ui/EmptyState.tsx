import type { ReactNode } from 'react';
import './EmptyState.css';

/** What stands where nothing is yet: what to do next, and the buttons to do it. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      <p className="empty-state__text">{text}</p>
      {children ? <div className="empty-state__actions">{children}</div> : null}
    </div>
  );
}
