import { useEffect, useState, type RefObject } from 'react';
import type { JudgedFinding } from '../../../shared/check/check-report';
import type { Severity } from '../../../shared/check/check-schema';
import type { MemoEditor } from '../../editor/memo/memo-editor';
import { message } from '../../messages/messages';
import { findingId } from './finding-marks';
import type { MemoChecks } from './use-memo-checks';
import './CheckMargin.css';

interface CheckMarginProps {
  readonly checks: MemoChecks;
  readonly editor: RefObject<MemoEditor | null>;
  readonly text: RefObject<HTMLElement | null>;
  readonly onOpen: (id: string) => void;
}

/** Findings that begin in the same line, of the text or of a footnote, at its height in CSS pixels below the top of the text. */
interface MarginMark {
  readonly top: number;
  readonly findings: readonly JudgedFinding[];
}

/** Two findings whose lines lie closer than this, in CSS pixels, stand in one. */
const lineHeight = 14;
const order: readonly Severity[] = ['E', 'W', 'I'];

/** A sign beside each line that has findings. They stay at their lines while the text above grows. */
export function CheckMargin({ checks, editor, text, onOpen }: CheckMarginProps) {
  const [marks, setMarks] = useState<readonly MarginMark[]>([]);
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const measure = (): void => setMarks(placeMarks(checks.findings, editor.current, root));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    return () => observer.disconnect();
  }, [checks, editor, text]);
  return (
    <ul className="check-margin" aria-label={message('check.margin')}>
      {marks.map(({ top, findings }) => {
        const [first] = findings;
        if (!first) return null;
        const graveness = order.find((severity) => findings.some((one) => one.severity === severity));
        const shown = `${graveness}${findings.length > 1 ? findings.length : ''}`;
        const words = findings.map((one) => `${one.rule}: ${one.message}`).join('\n');
        return (
          <li key={findingId(first)} className="check-margin__line" style={{ top }}>
            <button
              type="button"
              // The list has the same findings, without a stop for each line.
              tabIndex={-1}
              className="check-margin__sign"
              data-severity={graveness}
              title={words}
              // What is seen comes first, so that it can be said to a voice control.
              aria-label={`${shown} – ${words}`}
              onClick={() => onOpen(findingId(first))}
            >
              {graveness}
              {findings.length > 1 ? <span className="check-margin__count">{findings.length}</span> : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function placeMarks(
  findings: readonly JudgedFinding[],
  editor: MemoEditor | null,
  root: HTMLElement,
): MarginMark[] {
  const from = root.getBoundingClientRect().top;
  const placed = findings.flatMap((finding) => {
    const place = finding.waiver === null ? editor?.markedPlace(findingId(finding)) : undefined;
    return place ? [{ finding, top: Math.round(place.top - from) }] : [];
  });
  const lines: { top: number; findings: JudgedFinding[] }[] = [];
  for (const { finding, top } of placed.sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    if (last && top - last.top < lineHeight) last.findings.push(finding);
    else lines.push({ top, findings: [finding] });
  }
  return lines;
}
