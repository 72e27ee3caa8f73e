import { X } from 'lucide-react';
import { useEffect } from 'react';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { dismissNotice, useNotices, type Notice } from '../ui/notices';
import './Notices.css';

const newsStaysMs = 6000;
/** News that offers something stays longer, and not for ever: it lies over what stands at the foot of a view. */
const offerStaysMs = 20_000;

/** Messages at the foot of the window. News goes away by itself; warnings and errors stay until they are closed. */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  return (
    <section className="notices" aria-label={message('window.notices')}>
      <div aria-live="polite" className="notices__list">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  useEffect(() => {
    if (notice.tone !== 'news') return undefined;
    const timer = setTimeout(() => dismissNotice(notice.id), notice.action ? offerStaysMs : newsStaysMs);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={`notice notice--${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
      <div className="notice__words">
        <p className="notice__text">{notice.text}</p>
        {notice.detail ? <NoticeDetail detail={notice.detail} /> : null}
      </div>
      {notice.action ? <Button onPress={notice.action.run}>{notice.action.label}</Button> : null}
      <IconButton
        icon={X}
        label={message('window.notice.dismiss')}
        onPress={() => dismissNotice(notice.id)}
      />
    </div>
  );
}

function NoticeDetail({ detail }: { readonly detail: string }) {
  return (
    <details className="notice__detail">
      <summary>{message('window.notice.detail')}</summary>
      <pre>{detail}</pre>
      <Button tone="quiet" onPress={() => void call('clipboard.write', { text: detail })}>
        {message('window.notice.copy')}
      </Button>
    </details>
  );
}
