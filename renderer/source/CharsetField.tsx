import { useState } from 'react';
import { charsetNames, type charsetMessages } from '../../shared/source/charset-messages';
import type { SourceDetail } from '../../shared/source/source-schema';
import { runCommand } from '../commands/command-registry';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { openSource } from '../navigation/navigation-state';
import { SelectField } from '../ui/SelectField';
import { notify, notifyFailure } from '../ui/notices';
import { reportSave } from '../ui/save-state';

/** Whether the source's text was decoded from its bytes, so that another encoding could be the right one. */
export function isCharsetChoosable({ charset, capture, binnedAt }: SourceDetail): boolean {
  return charset.method !== 'format' && capture.method !== 'paste' && binnedAt === undefined;
}

/** The encoding that was used and how it was told; another one reads the same bytes as a new version. */
export function CharsetField({ source }: { readonly source: SourceDetail }) {
  const { used, declared, method } = source.charset;
  const [isReading, setIsReading] = useState(false);
  const names = charsetNames.includes(used) ? charsetNames : [used, ...charsetNames];
  const choose = async (charset: string): Promise<void> => {
    if (charset === used || isReading) return;
    setIsReading(true);
    await reread(source, charset);
    setIsReading(false);
  };
  const differs = declared !== null && declared.toLowerCase() !== used;
  return (
    <section className="source-inspector__group">
      <SelectField
        label={message('source.charset')}
        options={names.map((id) => ({ id, label: nameOf(id) }))}
        selected={used}
        onSelect={(charset) => void choose(charset)}
      />
      <p className="source-inspector__note" role="status">
        {isReading ? message('source.charset.reading') : message(`source.charset.how.${method}`)}
        {differs ? ` ${message('source.charset.declared', { declared })}` : null}
      </p>
    </section>
  );
}

function nameOf(charset: string): string {
  return charsetNames.includes(charset)
    ? message(`source.charset.${charset}` as keyof typeof charsetMessages)
    : charset;
}

async function reread(source: SourceDetail, charset: string): Promise<void> {
  reportSave('source-version', { kind: 'saving' });
  const answer = await call('source.reread', { sourceId: source.id, charset });
  reportSave('source-version', { kind: 'saved' });
  if (!answer.ok) return notifyFailure(answer.failure);
  const { version, anchors } = answer.value;
  const count = anchors.exact + anchors.moved + anchors.changed + anchors.orphan;
  notify({ tone: 'news', text: message('source.versions.updated', { version, ...anchors, count }) });
  openSource(source.id);
  if (count > 0) setTimeout(() => runCommand('source.versions'));
}
