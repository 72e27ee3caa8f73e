import { useEffect, useRef } from 'react';
import type { JudgedFinding } from '../../../shared/check/check-report';
import type { MemoId } from '../../../shared/memo/memo-schema';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { FindingDetails } from './FindingDetails';
import { findingId } from './finding-marks';
import type { MemoChecks } from './use-memo-checks';
import './CheckPanel.css';

interface CheckPanelProps {
  readonly memoId: MemoId;
  readonly checks: MemoChecks;
  /** Id of the finding whose details are shown; null for none. */
  readonly chosen: string | null;
  readonly isReadOnly: boolean;
  readonly onChoose: (id: string | null) => void;
  readonly onGo: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that the checks found, with why and how to mend; waived findings come last. */
export function CheckPanel({ memoId, checks, chosen, isReadOnly, onChoose, onGo, onClose }: CheckPanelProps) {
  const list = useRef<HTMLElement>(null);
  const isEmpty = checks.findings.length === 0;
  useEffect(() => {
    const target = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]');
    (
      target ??
      list.current?.querySelector<HTMLElement>('.check-panel__row') ??
      list.current?.querySelector('button')
    )?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const row = (finding: JudgedFinding) => {
    const id = findingId(finding);
    return (
      <FindingRow
        key={id}
        finding={finding}
        isChosen={id === chosen}
        onToggle={() => {
          onChoose(id === chosen ? null : id);
        }}
      >
        <FindingDetails memoId={memoId} finding={finding} isReadOnly={isReadOnly} onGo={() => onGo(id)} />
      </FindingRow>
    );
  };
  const open = checks.findings.filter(({ waiver }) => waiver === null);
  const waived = checks.findings.filter(({ waiver }) => waiver !== null);
  return (
    <section
      ref={list}
      className="check-panel"
      aria-label={message('check.panel')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (moveFocus(list.current, event.key)) event.preventDefault();
      }}
    >
      <div className="check-panel__head">
        <h2 className="check-panel__title">{message('check.panel')}</h2>
        <Button tone="quiet" onPress={onClose}>
          {message('check.panel.close')}
        </Button>
      </div>
      {isEmpty ? <p className="check-panel__none">{message('check.panel.none')}</p> : null}
      <ul className="check-panel__list">
        {open.map(row)}
        {waived.map(row)}
      </ul>
    </section>
  );
}

interface FindingRowProps {
  readonly finding: JudgedFinding;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly children: React.ReactNode;
}

function FindingRow({ finding, isChosen, onToggle, children }: FindingRowProps) {
  const { rule, severity, message: says, waiver } = finding;
  return (
    <li className="check-panel__finding" data-severity={severity} data-waived={waiver ? '' : undefined}>
      <button type="button" className="check-panel__row" aria-expanded={isChosen} onClick={onToggle}>
        <span className="check-panel__rule">{rule}</span>
        <span className="check-panel__says">
          <span className="unseen">{message(`check.severity.${severity}`)} </span>
          {says}
          {waiver ? <span className="check-panel__waived"> {message('check.waived')}</span> : null}
        </span>
      </button>
      {isChosen ? children : null}
    </li>
  );
}

/** Arrow keys go from finding to finding. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const rows = [...(list?.querySelectorAll<HTMLElement>('.check-panel__row') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (step === 0 || at === -1) return false;
  rows[at + step]?.focus();
  return true;
}
