import { useEffect } from 'react';
import { call, onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { dismissWords, notify } from '../ui/notices';

/** Says once of each crash, at the start or when it happens, that there is a report of it. `onShow` shows the reports. */
export function useCrashNews(onShow: () => void): void {
  useEffect(() => {
    const tell = async (): Promise<void> => {
      const news = await call('crashReport.takeNews', {});
      if (!news.ok || news.value.count === 0) return;
      const text = message('crashReport.news', { count: news.value.count });
      const run = (): void => {
        dismissWords(text);
        onShow();
      };
      notify({ tone: 'news', text, action: { label: message('crashReport.show'), run } });
    };
    void tell();
    return onEvent('crash.reported', () => void tell());
  }, [onShow]);
}
