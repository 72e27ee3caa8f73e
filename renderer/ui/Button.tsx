import { useContext } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { ReadOnlyContext } from './read-only';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button with words on it. Where nothing can be changed, the ones that change most cannot be pressed. */
export function Button({ tone = 'plain', isDisabled = false, ...props }: ButtonProps) {
  const isReadOnly = useContext(ReadOnlyContext) && (tone === 'primary' || tone === 'danger');
  return <AriaButton {...props} isDisabled={isDisabled || isReadOnly} className={`button button--${tone}`} />;
}
