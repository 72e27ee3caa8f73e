import { Component, type ReactNode } from 'react';
import { reportFault } from '../crash-report/report-faults';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** Keeps a fault in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error): void {
    reportFault('display', error);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert">
        <EmptyState title={message('window.error.title')} text={message('window.error.text')}>
          <Button onPress={() => this.setState({ error: null })}>{message('window.error.retry')}</Button>
        </EmptyState>
        <details className="notice__detail">
          <summary>{message('window.notice.detail')}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </div>
    );
  }
}
