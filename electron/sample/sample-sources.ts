import type { MetadataName, Reliability } from '../../shared/source/source-schema';
import noticePage from './articles/beiyuan-central-group-notice.html?raw';
import articlePage from './articles/harbour-ledger-beiyuan.html?raw';

/** The newspaper article (English) and the company notice (Chinese) of the sample. */
export type SampleSourceKey = 'article' | 'notice';

export interface SampleSource {
  readonly key: SampleSourceKey;
  readonly fileName: string;
  /** The saved page, stored as UTF-8. */
  readonly page: string;
  readonly reliability: Reliability;
  /** What an analyst adds to what the importer finds out. */
  readonly typed: Partial<Record<MetadataName, string>>;
}

export const sampleSources: readonly SampleSource[] = [
  {
    key: 'article',
    fileName: 'harbour-ledger-beiyuan.html',
    page: articlePage,
    reliability: 'B',
    typed: {
      descriptor: 'Newspaper report with named and unnamed sources. Invented for the sample notebook.',
      licenceNote: 'Written for Claimbook; may be used freely with it.',
    },
  },
  {
    key: 'notice',
    fileName: 'beiyuan-central-group-notice.html',
    page: noticePage,
    reliability: 'C',
    typed: {
      descriptor: 'Notice on the company’s own website. Invented for the sample notebook.',
      licenceNote: 'Written for Claimbook; may be used freely with it.',
    },
  },
];
