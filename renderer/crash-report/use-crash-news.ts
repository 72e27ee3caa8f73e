import { useEffect } from 'react';
import { call, onEvent } from '../desktop/desktop';
import { message } from '../messages/messages';
import { notify } from '../ui/notices';

/** Says once of each crash, at the start or when it happens, that there is a report of it. `onShow` shows the reports. */
export function useCrashNews(onShow: () => void): void {
  useEffect(() => {
    const tell = async (): Promise<void> => {
      const news = await call('crashReport.takeNews', {});
      if (!news.ok || news.value.count === 0) return;
      notify({
        tone: 'news',
        text: message('crashReport.news', { count: news.value.count }),
        action: { label: message('crashReport.show'), run: onShow },
      });
    };
    void tell();
    return onEvent('crash.reported', () => void tell());
  }, [onShow]);
}
