import { Copy } from 'lucide-react';
import type { SourceDetail } from '../../shared/source/source-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { IconButton } from '../ui/IconButton';
import { notify, notifyFailure } from '../ui/notices';

/** The two hashes in full, to copy and compare. */
export function SourceIntegrity({ source }: { readonly source: SourceDetail }) {
  return (
    <section className="source-inspector__group">
      <h3 className="source-inspector__legend">{message('source.integrity')}</h3>
      <Hash label={message('source.integrity.bytes')} value={source.bytesSha256} />
      <Hash label={message('source.integrity.text')} value={source.textSha256} />
      <p className="source-inspector__note">{message('source.integrity.note')}</p>
    </section>
  );
}

function Hash({ label, value }: { readonly label: string; readonly value: string }) {
  const copy = async (): Promise<void> => {
    const answer = await call('clipboard.write', { text: value });
    if (answer.ok) notify({ tone: 'news', text: message('source.integrity.copied') });
    else notifyFailure(answer.failure);
  };
  return (
    <div className="source-hash">
      <span className="source-hash__label">{label}</span>
      <code className="source-hash__value">{value}</code>
      <IconButton
        icon={Copy}
        label={message('source.integrity.copy', { what: label })}
        onPress={() => void copy()}
      />
    </div>
  );
}

/** How and when the bytes came in, and what read them. What is unknown says so. */
export function SourceCapture({ source }: { readonly source: SourceDetail }) {
  const { capture, charset, derivation } = source;
  const unknown = message('source.capture.unknown');
  const facts: readonly (readonly [string, string])[] = [
    [
      message('source.capture.when'),
      message('source.capture.whenValue', {
        time: shortInstant(capture.capturedAt),
        offset: offsetText(capture.utcOffsetMinutes ?? 0),
      }),
    ],
    ...(capture.accessedAt === undefined
      ? []
      : [[message('source.capture.accessed'), `${shortInstant(capture.accessedAt)} UTC`] as const]),
    ...(capture.archived
      ? [[message('source.archive.archived'), shortInstant(capture.archived.date) + ' UTC'] as const]
      : []),
    ...(capture.archived?.collector
      ? [[message('source.archive.by'), capture.archived.collector] as const]
      : []),
    [message('source.capture.method'), message(`source.capture.method.${capture.method}`)],
    [message('source.capture.fileName'), capture.fileName ?? unknown],
    [
      message('source.capture.modified'),
      capture.fileModifiedAt ? `${shortInstant(capture.fileModifiedAt)} UTC` : unknown,
    ],
    [message('source.capture.collector'), capture.collector || unknown],
    [message('source.capture.tool'), `${capture.tool} ${capture.toolVersion}`],
    [
      message('source.capture.size'),
      message('source.capture.sizeValue', { bytes: source.byteLength, codePoints: source.codePoints }),
    ],
    [message('source.capture.format'), source.mediaType],
    [message('source.capture.charset'), charset.used],
    [message('source.capture.parser'), `${derivation.tool} ${derivation.version}`],
  ];
  return (
    <section className="source-inspector__group">
      <h3 className="source-inspector__legend">{message('source.capture')}</h3>
      <dl className="source-facts">
        {facts.map(([name, value]) => (
          <div key={name} className="source-facts__line">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function shortInstant(instant: string): string {
  return instant.replace('T', ' ').replace(/\.\d+Z$|Z$/, '');
}

/** Minutes from UTC as people write it: +08:00. */
function offsetText(minutes: number): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const total = Math.abs(minutes);
  return `${minutes < 0 ? '−' : '+'}${pad(Math.floor(total / 60))}:${pad(total % 60)}`;
}
