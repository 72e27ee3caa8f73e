import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { shortcutText } from './shortcut-text';
import { useReadOnlyProps } from './read-only';
import './Button.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Says what the button does: its accessible name and its tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  /** It changes the notebook: where that can only be read, it cannot be pressed. */
  readonly isChange?: boolean;
  /** For buttons that switch something on and off. */
  readonly isPressed?: boolean;
  readonly size?: number;
  /** A few characters beside the picture, such as a number. */
  readonly badge?: string;
  /** Where the tooltip stands: not over the next button. */
  readonly tooltipSide?: 'top' | 'right';
}

/** A button with a picture on it and a tooltip that names it and its shortcut. */
export function IconButton({
  icon: Icon,
  label,
  shortcut,
  isPressed,
  isChange = false,
  size = 16,
  badge,
  tooltipSide = 'top',
  ...props
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...props}
        {...useReadOnlyProps(isChange)}
        aria-label={label}
        className="icon-button"
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      >
        <Icon size={size} aria-hidden />
        {badge === undefined ? null : <span className="icon-button__badge">{badge}</span>}
      </AriaButton>
      <Tooltip className="tooltip" offset={6} placement={tooltipSide}>
        {label}
        {shortcut ? <kbd className="tooltip__shortcut">{shortcutText(shortcut)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
