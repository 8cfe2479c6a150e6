import { DigitBoxes } from '../shared/DigitBoxes';
import type { FieldProps } from '../shared/Field';
import type { TypedHours } from './hours';

interface Props extends FieldProps {
  value: TypedHours;
  onChange: (value: TypedHours) => void;
  /** Digits of the hours: more than two where it is not the time of one day. */
  width?: 2 | 3;
}

/** Working time in two boxes. */
export function HoursField({ width = 2, ...field }: Props) {
  return (
    <DigitBoxes
      {...field}
      of={[
        { part: 'hours', title: 'Hours', digits: width },
        { part: 'minutes', title: 'Minutes', digits: 2 },
      ]}
    />
  );
}
