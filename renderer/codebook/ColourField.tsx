import { useId } from 'react';
import { spareColours } from '../../shared/codebook/own-colours';
import { message } from '../messages/messages';
import { dimensionStyle } from '../ui/dimension-style';
import { useIsFieldReadOnly } from '../ui/read-only';

export interface ColourFieldProps {
  /** The colour that was chosen; undefined where none was. */
  readonly own: string | undefined;
  /** What it is then painted in, in words. */
  readonly otherwise: string;
  readonly onChange: (colour: string | null) => void;
}

/** A choice between the colour that comes by itself, some that go well, and any other. */
export function ColourField({ own, otherwise, onChange }: ColourFieldProps) {
  const name = useId();
  const isReadOnly = useIsFieldReadOnly();
  const offered = own === undefined || spareColours.includes(own) ? spareColours : [own, ...spareColours];
  return (
    <fieldset className="colour-field" disabled={isReadOnly}>
      <legend className="field__label">{message('codebook.colour')}</legend>
      <label className="colour-field__choice">
        <input type="radio" name={name} checked={own === undefined} onChange={() => onChange(null)} />
        {otherwise}
      </label>
      <div className="colour-field__swatches">
        {offered.map((colour) => (
          <label key={colour} className="colour-field__swatch" style={{ background: colour }} title={colour}>
            <input
              type="radio"
              name={name}
              aria-label={message('codebook.colour.one', { colour })}
              checked={own === colour}
              onChange={() => onChange(colour)}
            />
          </label>
        ))}
        <input
          type="color"
          className="colour-field__any"
          aria-label={message('codebook.colour.any')}
          title={message('codebook.colour.any')}
          value={own ?? '#777777'}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {own === undefined ? null : (
        <p className="colour-field__sample">
          <span className="colour-field__label" style={dimensionStyle(own)}>
            {message('codebook.colour.sample')}
          </span>{' '}
          {message('codebook.colour.note')}
        </p>
      )}
    </fieldset>
  );
}
