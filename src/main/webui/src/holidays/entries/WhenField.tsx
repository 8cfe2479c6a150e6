import { Choice } from '../../shared/Choice';
import { DateField } from '../../shared/DateField';
import { nextDay } from '../../shared/dates';
import type { Errors } from '../../shared/ErrorSummary';
import { date } from '../../shared/words';
import { range } from '../datesText';
import { dayIn, type EntryForm, type Year, yearOf } from './entryForm';
import { isTrade } from './entryKinds';

interface Props {
  form: EntryForm;
  year: Year | undefined;
  errors: Errors;
  onChange: (form: EntryForm) => void;
}

/** The day that was worked; of leave that is bought or sold the leave year, where it is known. */
export function WhenField({ form, year, errors, onChange }: Props) {
  if (isTrade(form.kind) && year) {
    return (
      <Choice
        name="onDate"
        label="For which leave year?"
        value={yearOf(form, year)}
        error={errors.onDate}
        onChange={(which) => onChange({ ...form, onDate: dayIn(which, year) })}
        of={[
          { value: 'THIS', label: range(year.leaveYearStartsOn, year.leaveYearEndsOn) },
          { value: 'NEXT', label: `The one from ${date(nextDay(year.leaveYearEndsOn))}` },
        ]}
      />
    );
  }
  return (
    <DateField
      name="onDate"
      label={labelOf(form)}
      hint="For example, 27 3 2027"
      value={form.onDate}
      error={errors.onDate}
      onChange={(onDate) => onChange({ ...form, onDate })}
    />
  );
}

function labelOf({ kind }: EntryForm): string {
  return isTrade(kind)
    ? 'Any day of the leave year'
    : kind === 'IRREGULAR_HOURS'
      ? 'Last day of the pay period'
      : kind === 'FLEXI'
        ? 'Which day is it for?'
        : 'Which day did you work?';
}
