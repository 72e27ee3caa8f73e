import fs from 'node:fs';
import path from 'node:path';
import { inProject } from '../project-folder.mjs';

/** Faces of the serif that Latin, Greek and Cyrillic are printed in. */
const serifFaces = ['400', '400-italic', '700', '700-italic'];
/** Weights of the Chinese serif, whole: a memo may quote any character. There is no italic Chinese. */
const chineseFaces = { 400: '400Regular', 700: '700Bold' };

/**
 * Puts the fonts that PDFs are printed with into <output>/fonts, with the style sheet `fonts.css` and their licences.
 * @returns {import('vite').Plugin}
 */
export function printFonts() {
  return {
    name: 'claimbook:print-fonts',
    writeBundle({ dir }) {
      const folder = path.join(/** @type {string} */ (dir), 'fonts');
      fs.mkdirSync(folder, { recursive: true });
      const css = [...serifFaces.map((face) => copySerif(face, folder)), ...copyChinese(folder)];
      fs.writeFileSync(path.join(folder, 'fonts.css'), css.join('\n'));
    },
  };
}

/**
 * @param {string} face
 * @param {string} folder
 */
function copySerif(face, folder) {
  const from = inProject('node_modules', '@fontsource', 'source-serif-4');
  copy(path.join(from, 'LICENSE'), path.join(folder, 'source-serif-4-LICENSE.txt'));
  const css = fs.readFileSync(path.join(from, `${face}.css`), 'utf8');
  return css.replaceAll(/url\(\.\/files\/([\w.-]+)\.woff2\)[^;]*/g, (_url, name) => {
    copy(path.join(from, 'files', `${name}.woff2`), path.join(folder, `${name}.woff2`));
    return `url(${name}.woff2) format('woff2')`;
  });
}

/** @param {string} folder */
function copyChinese(folder) {
  const from = inProject('node_modules', '@expo-google-fonts', 'noto-serif-sc');
  copy(path.join(from, 'LICENSE_FONT'), path.join(folder, 'noto-serif-sc-LICENSE.txt'));
  return Object.entries(chineseFaces).map(([weight, face]) => {
    copy(path.join(from, face, `NotoSerifSC_${face}.ttf`), path.join(folder, `noto-serif-sc-${weight}.ttf`));
    return `@font-face { font-family: 'Noto Serif SC'; font-weight: ${weight}; src: url(noto-serif-sc-${weight}.ttf) format('truetype'); }`;
  });
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
}
