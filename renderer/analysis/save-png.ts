import type { Picture } from '../../shared/analysis/picture';
import type { Result } from '../../shared/result';
import { call } from '../desktop/desktop';
import { drawPng } from './draw-png';

/** Writes a picture to a file as PNG; where there is none, why. */
export async function savePng(picture: Result<Picture>, path: string): Promise<Result<unknown>> {
  if (!picture.ok) return picture;
  return call('analysis.savePicture', { png: await drawPng(picture.value), path });
}
