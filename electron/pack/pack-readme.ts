import type { PackKey } from './pack-services';
import { message } from '../messages/messages';

/** Words for whoever opens the archive without knowing what it is. */
export function packReadme(title: string, key: PackKey | null): string {
  const paragraphs = [
    message('pack.readme.title', { title: title || message('memo.untitled') }),
    message('pack.readme.about'),
    message('pack.readme.check'),
    message('pack.readme.page'),
    key === null
      ? message('pack.readme.unsigned')
      : message('pack.readme.signed', { fingerprint: key.fingerprint }),
    message('pack.readme.contents'),
    message('pack.readme.positions'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
