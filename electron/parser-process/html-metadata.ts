import type { SourceMetadata } from '../../shared/source/source-schema';
import { readDateValue } from '../text/stated-date';
import { offerBylines, type TopLine } from './byline/byline';
import { cleanAuthor } from './byline/byline-names';
import type { HtmlHead } from './html-head';
import { readJsonLd, type JsonLdFacts } from './json-ld';
import { cleanValue, MetadataCollector, titleFromFileName } from './metadata-fields';
import { cleanTitle } from './page-title';
import { archivedAddress, resolveAddress } from './web-address';

/** Names of meta elements for each fact, the most trustworthy first. Chinese government pages have names of their own. */
const metaNames = {
  title: ['citation_title', 'og:title', 'articletitle', 'dc.title', 'dcterms.title', 'twitter:title'],
  publisher: [
    'citation_publisher',
    'og:site_name',
    'sitename',
    'dc.publisher',
    'dcterms.publisher',
    'citation_journal_title',
    'application-name',
    'contentsource',
    'source',
    'citation_technical_report_institution',
    'citation_dissertation_institution',
  ],
  author: [
    'citation_author',
    'citation_authors',
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'parsely-author',
    'sailthru.author',
  ],
  published: [
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'article:published_time',
    'og:published_time',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish_date',
    'publication_date',
    'publishtime',
    'publish_time',
    'parsely-pub-date',
    'sailthru.date',
    'og:release_date',
    'date',
    'dcterms.created',
    'dc.date.created',
    'citation_year',
  ],
  licenceNote: ['dcterms.license', 'dc.rights', 'dcterms.rights', 'copyright'],
} as const;

/** What the page's metadata is settled from, besides its head. */
export interface PageText {
  /** The text without what is folded. */
  readonly mainText: string;
  /** Lines around the beginning of the main text, for bylines. */
  readonly topLines: readonly TopLine[];
  /** Lines around its end. */
  readonly endLines: readonly TopLine[];
  readonly fileName: string;
}

/** Settles what is known of a page: its own machine-readable statements first, then what stands near its top. */
export function htmlMetadata(head: HtmlHead, page: PageText): SourceMetadata {
  const collector = new MetadataCollector();
  const facts = readJsonLd(head.jsonLd);
  offerAddresses(collector, head, facts);
  collector.offer('publisher', facts?.publisher, 'found', 'JSON-LD publisher');
  offerMeta(collector, 'publisher', head, (value) =>
    isAddress(value) ? undefined : value.replace(/^\s*(?:来源|來源|source)\s*[:：]\s*/i, ''),
  );
  collector.offer('publisher', facts?.container, 'found', 'JSON-LD isPartOf');
  offerTitle(collector, head, facts, page.fileName);
  offerAuthor(collector, head, facts);
  offerPublished(collector, head, facts);
  collector.offer(
    'licenceNote',
    head.licence ?? facts?.licence,
    'found',
    head.licence ? 'link license' : 'JSON-LD license',
  );
  offerMeta(collector, 'licenceNote', head, (value) => value);
  offerBylines(page.topLines, collector, page.endLines);
  offerLanguage(collector, head, facts, page.mainText);
  return collector.finish();
}

function offerMeta(
  collector: MetadataCollector,
  field: keyof typeof metaNames,
  head: HtmlHead,
  read: (value: string) => string | undefined,
): void {
  for (const name of metaNames[field]) {
    for (const value of head.metas.get(name) ?? [])
      collector.offer(field, read(value), 'found', `meta ${name}`);
  }
}

function offerTitle(
  collector: MetadataCollector,
  head: HtmlHead,
  facts: JsonLdFacts | undefined,
  fileName: string,
): void {
  const clean = (value: string) =>
    cleanTitle(cleanValue(value), collector.valueOf('publisher'), head.headings);
  collector.offer('title', facts?.title && clean(facts.title), 'found', 'JSON-LD headline');
  offerMeta(collector, 'title', head, clean);
  collector.offer('title', clean(head.title), 'found', 'title element');
  collector.offer('title', head.headings.find(Boolean), 'guessed', 'first heading');
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
}

function offerAuthor(collector: MetadataCollector, head: HtmlHead, facts: JsonLdFacts | undefined): void {
  const publisher = collector.valueOf('publisher')?.toLowerCase();
  const person = (value: string | undefined) => {
    const name = value && !isAddress(value) ? cleanAuthor(cleanValue(value)) : '';
    return name.toLowerCase() === publisher ? undefined : name;
  };
  collector.offer('author', person(facts?.author), 'found', 'JSON-LD author');
  for (const name of metaNames.author) {
    const names = (head.metas.get(name) ?? []).flatMap((value) => person(value) || []);
    collector.offer('author', [...new Set(names)].join('; '), 'found', `meta ${name}`);
  }
  collector.offer('author', person(head.marked.get('author')), 'found', 'marked author');
}

function offerPublished(collector: MetadataCollector, head: HtmlHead, facts: JsonLdFacts | undefined): void {
  collector.offer(
    'published',
    facts?.published && readDateValue(facts.published),
    'found',
    'JSON-LD datePublished',
  );
  offerMeta(collector, 'published', head, readDateValue);
  collector.offer(
    'published',
    facts?.created && readDateValue(facts.created),
    'found',
    'JSON-LD dateCreated',
  );
  const marked = head.marked.get('datePublished');
  collector.offer('published', marked && readDateValue(marked), 'found', 'marked datePublished');
  const time = head.marked.get('time');
  collector.offer('published', time && readDateValue(time), 'guessed', 'first time element');
}

function offerAddresses(collector: MetadataCollector, head: HtmlHead, facts: JsonLdFacts | undefined): void {
  const candidates: readonly (readonly [string | undefined, string])[] = [
    [head.canonical, 'link canonical'],
    [head.metas.get('og:url')?.[0], 'meta og:url'],
    [facts?.url, 'JSON-LD url'],
    [head.savedFrom, 'saved-from comment'],
    [head.base, 'base element'],
  ];
  for (const [address, from] of candidates) {
    const resolved = address && resolveAddress(address, head.savedFrom ?? head.base);
    if (!resolved || isFrontPage(resolved, head.savedFrom)) continue;
    const archived = archivedAddress(resolved);
    collector.offer('archiveUrl', archived && resolved, 'found', from);
    collector.offer('url', archived ?? resolved, 'found', from);
  }
  const saved = head.savedFrom && archivedAddress(head.savedFrom) ? head.savedFrom : undefined;
  collector.offer('archiveUrl', saved, 'found', 'saved-from comment');
}

/** Some sites name their front page as every page's address; where the page was saved from knows better. */
function isFrontPage(address: string, savedFrom: string | undefined): boolean {
  const saved = savedFrom && resolveAddress(savedFrom, undefined);
  return new URL(address).pathname === '/' && saved !== undefined && new URL(saved).pathname.length > 1;
}

function offerLanguage(
  collector: MetadataCollector,
  head: HtmlHead,
  facts: JsonLdFacts | undefined,
  text: string,
): void {
  const declarations: readonly (readonly [string | null | undefined, string])[] = [
    [head.language, 'html lang'],
    [head.metas.get('content-language')?.[0], 'meta content-language'],
    [head.metas.get('dc.language')?.[0], 'meta dc.language'],
    [facts?.language, 'JSON-LD inLanguage'],
    [head.metas.get('og:locale')?.[0], 'meta og:locale'],
  ];
  const [declared, from] = declarations.find(([value]) => value?.trim()) ?? [null, ''];
  collector.offerLanguage(text, declared ?? null, from);
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\//.test(value.trim());
}
