import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button with words on it. */
export function Button({ tone = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button--${tone}`} />;
}
