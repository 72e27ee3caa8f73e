import type { SampleClaim } from './sample-claim';
import { claimsFromArticle } from './sample-claims-article';
import { claimsFromNotice } from './sample-claims-notice';

/** In the order in which an analyst would have tagged them. */
export const sampleClaims: readonly SampleClaim[] = [...claimsFromArticle, ...claimsFromNotice];
