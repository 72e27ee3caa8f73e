import { Button } from 'react-aria-components';
import { message } from '../../messages/messages';
import type { MemoChecks } from './use-memo-checks';

interface CheckBarProps {
  readonly checks: MemoChecks | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** How much the checks found, in the memo's bottom line; opens the list. */
export function CheckBar({ checks, isOpen, onToggle }: CheckBarProps) {
  if (!checks) return <span className="check-bar__waiting">{message('check.checking')}</span>;
  const { errors, warnings, notes, waived } = checks.report;
  const counts = { errors, warnings, notes, waived: waived.length };
  return (
    <Button className="check-bar" aria-expanded={isOpen} onPress={onToggle}>
      {message('check.bar', counts)}
    </Button>
  );
}
