import type { TypedDate } from './dates';
import { DigitBoxes } from './DigitBoxes';
import type { FieldProps } from './Field';

interface Props extends FieldProps {
  value: TypedDate;
  onChange: (value: TypedDate) => void;
}

/** A date in three boxes, which people can type without looking at a calendar. */
export function DateField(props: Props) {
  return <DigitBoxes {...props} of={BOXES} />;
}

const BOXES = [
  { part: 'day', title: 'Day', digits: 2 },
  { part: 'month', title: 'Month', digits: 2 },
  { part: 'year', title: 'Year', digits: 4 },
] as const;
