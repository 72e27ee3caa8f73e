import { packAnnotationsSchema, positionSelectorSchema, quoteSelectorSchema } from './pack-contents';
import { readPart, type PackInspection } from './pack-inspection';
import type { PackPassage } from './pack-manifest';
import { packPaths } from './pack-paths';

/** Compares the W3C annotations with the passages of the manifest: one for each that has a source, in their order. */
export function checkAnnotations(inspection: PackInspection): void {
  const annotations = readPart(inspection, packPaths.annotations, packAnnotationsSchema);
  if (!annotations) return;
  const cited = inspection.manifest.citations
    .flatMap((citation) => citation.passages)
    .filter(({ source }) => source !== null);
  // A passage that two numbers lead to is one annotation.
  const passages = [...new Map(cited.map((passage) => [passage.evidenceId, passage])).values()];
  const { items } = annotations.first;
  const isSame =
    annotations.total === passages.length &&
    items.length === passages.length &&
    items.every((item, index) => {
      const passage = passages[index];
      return passage !== undefined && item.id === `urn:uuid:${passage.evidenceId}` && selects(item, passage);
    });
  if (!isSame) inspection.report({ code: 'annotations-differ', values: {} });
}

function selects({ target }: { target: { selector: unknown[] } }, passage: PackPassage): boolean {
  const quotes = target.selector.map((selector) => quoteSelectorSchema.safeParse(selector).data);
  const positions = target.selector.map((selector) => positionSelectorSchema.safeParse(selector).data);
  return (
    quotes.some((selector) => selector?.exact === passage.quote) &&
    positions.some((selector) => selector?.start === passage.start && selector.end === passage.end)
  );
}
