import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useReadOnlyProps } from './read-only';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** It changes the notebook: where that can only be read, it cannot be pressed. */
  readonly isChange?: boolean;
}

/** A button with words on it. */
export function Button({ tone = 'plain', isChange = false, ...props }: ButtonProps) {
  return <AriaButton {...props} {...useReadOnlyProps(isChange)} className={`button button--${tone}`} />;
}
