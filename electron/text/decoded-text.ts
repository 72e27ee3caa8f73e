import type { Charset, ImportWarning } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { encodingName } from './encoding-name';

/** Text with the line ends that it came with and without its BOM, and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly charset: Charset;
  readonly warnings: ImportWarning[];
}

/** The warning that a file says another encoding than the one that was used. */
export function differs(declared: string | null, used: string): ImportWarning[] {
  if (declared === null) return [];
  const name = encodingName(declared);
  if (name === used) return [];
  const key = name === undefined ? 'charsetUnknownLabel' : 'charsetDiffers';
  return [{ code: 'charset-differs', message: message(`source.parser.warning.${key}`, { declared, used }) }];
}
