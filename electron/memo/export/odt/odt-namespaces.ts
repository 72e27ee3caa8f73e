const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The version of OpenDocument that is written. */
export const odfVersion = '1.3';

/** Namespaces of OpenDocument (ODF 1.3, part 3, 1.4), and the version, as attributes of a part's root. */
export const odtNamespaces: Readonly<Record<string, string>> = {
  'xmlns:office': `${oasis}office:1.0`,
  'xmlns:style': `${oasis}style:1.0`,
  'xmlns:text': `${oasis}text:1.0`,
  'xmlns:table': `${oasis}table:1.0`,
  'xmlns:fo': `${oasis}xsl-fo-compatible:1.0`,
  'xmlns:svg': `${oasis}svg-compatible:1.0`,
  'xmlns:meta': `${oasis}meta:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': odfVersion,
};
