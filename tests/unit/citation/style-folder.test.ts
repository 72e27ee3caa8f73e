import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addCitationStyle,
  chosenCitationStyle,
  listCitationStyles,
  removeCitationStyle,
} from '../../../electron/citation/style-folder';
import { bundledCitationStyles, citationStyleIdSchema } from '../../../shared/citation/citation-schema';

const style =
  '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>House style</title></info>' +
  '<citation><layout><text variable="title"/></layout></citation></style>';

describe('the folder of added styles', () => {
  let root = '';
  const folder = () => path.join(root, 'citation-styles');
  const file = (text: string) => {
    fs.writeFileSync(path.join(root, 'some.csl'), text);
    return path.join(root, 'some.csl');
  };
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-styles-'));
  });
  afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

  it('lists our own form, what comes with Claimbook and what was added, and forgets what was removed', async () => {
    const added = await addCitationStyle(folder(), file(style));
    expect(added).toMatchObject({ title: 'House style', origin: 'added' });
    expect(listCitationStyles(folder()).map(({ id }) => id)).toEqual([
      'claimbook',
      ...bundledCitationStyles,
      added.id,
    ]);
    expect(chosenCitationStyle(folder(), added.id)?.title).toBe('House style');
    removeCitationStyle(folder(), added.id);
    expect(listCitationStyles(folder())).toHaveLength(1 + bundledCitationStyles.length);
    expect(() => chosenCitationStyle(folder(), added.id)).toThrowError(/no citation style/);
  });

  it('keeps one copy of a style that is added again', async () => {
    const first = await addCitationStyle(folder(), file(style));
    expect(await addCitationStyle(folder(), file(style))).toEqual(first);
    expect(fs.readdirSync(folder())).toHaveLength(1);
  });

  it('keeps nothing of a file that is no style, or that cannot be run', async () => {
    await expect(addCitationStyle(folder(), file('<html/>'))).rejects.toThrowError(/not added/);
    const endless = style.replace('<citation>', '<macro name="a"><text macro="a"/></macro><citation>');
    const broken = endless.replace('<text variable="title"/>', '<text macro="a"/>');
    await expect(addCitationStyle(folder(), file(broken))).rejects.toThrowError(/cannot run/);
    await expect(addCitationStyle(folder(), path.join(root, 'absent.csl'))).rejects.toThrowError(/not there/);
    expect(fs.existsSync(folder()) ? fs.readdirSync(folder()) : []).toEqual([]);
  });

  it('leaves out what was damaged since, and removes only what was added', async () => {
    const { id } = await addCitationStyle(folder(), file(style));
    fs.writeFileSync(path.join(folder(), `${id}.csl`), 'damaged');
    expect(listCitationStyles(folder()).some((known) => known.id === id)).toBe(false);
    expect(() => removeCitationStyle(folder(), citationStyleIdSchema.parse('apa'))).toThrowError(
      /no citation style/,
    );
  });
});
