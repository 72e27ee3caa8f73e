import { existingClaims } from '../../shared/memo/annotate-evidence';
import type { AnnotatedMemo, CitedPassage, ExistingClaim } from '../../shared/memo/annotated-memo';
import type { SourceDetail } from '../../shared/source/source-schema';

/**
 * The passages as a W3C Web Annotation collection in JSON-LD. Each has a TextQuoteSelector and a TextPositionSelector
 * into the stored text, in code points as the recommendation says; that text is named by its hash (RFC 6920).
 */
export function packAnnotations({ title, citations }: AnnotatedMemo, memoId: string): unknown {
  const passages = existingClaims(citations).flatMap((cited) =>
    cited.passages.flatMap((passage) =>
      passage.source === null ? [] : [{ cited, passage, source: passage.source }],
    ),
  );
  // A passage that two numbers lead to is one annotation.
  const distinct = new Map(passages.map((found) => [found.passage.evidence.id, found]));
  const items = [...distinct.values()].map(({ cited, passage, source }) =>
    annotation(cited, passage, source),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${memoId}`,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation({ claim }: ExistingClaim, { evidence }: CitedPassage, source: SourceDetail): unknown {
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  const { url, archiveUrl } = source.metadata;
  return {
    id: `urn:uuid:${evidence.id}`,
    type: 'Annotation',
    created: claim.createdAt,
    modified: claim.modifiedAt,
    body: [
      ...(claim.statement === '' ? [] : [body('describing', claim.statement)]),
      body('classifying', evidence.relation),
      ...claim.codes.map((tag) => body('tagging', tag.codeId)),
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: `ni:///sha-256;${Buffer.from(source.textSha256, 'hex').toString('base64url')}`,
        type: 'Text',
        format: 'text/plain',
        ...(source.language !== null && { language: source.language }),
      },
      ...(url?.value && { scope: url.value }),
      state: {
        type: 'TimeState',
        sourceDate: source.capture.capturedAt,
        ...(archiveUrl?.value && { cached: archiveUrl.value }),
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: evidence.quote,
          prefix: evidence.prefix,
          suffix: evidence.suffix,
        },
        { type: 'TextPositionSelector', start: evidence.start, end: evidence.end },
      ],
    },
  };
}
