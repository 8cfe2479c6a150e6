import { Choice } from '../../shared/Choice';
import type { Errors } from '../../shared/ErrorSummary';
import { TextField } from '../../shared/TextField';
import { duration } from '../../shared/words';
import { HoursField } from '../HoursField';
import { amountOf, type EntryForm, isInDays, type Year } from './entryForm';
import { isTrade } from './entryKinds';

interface Props {
  form: EntryForm;
  year: Year | undefined;
  errors: Errors;
  onChange: (form: EntryForm) => void;
}

/** How much time: leave in days or hours, anything else in hours and minutes. */
export function AmountFields({ form, year, errors, onChange }: Props) {
  return (
    <>
      {form.kind === 'FLEXI' && (
        <Choice
          name="side"
          label="Did you work more or less than your hours?"
          value={form.side}
          error={errors.side}
          onChange={(side) => onChange({ ...form, side })}
          of={[
            { value: 'MORE' as const, label: 'More' },
            { value: 'LESS' as const, label: 'Less' },
          ]}
        />
      )}
      {isTrade(form.kind) && year && year.dayMinutes > 0 && (
        <Choice
          name="unit"
          label="Do you want to say it in days or in hours?"
          value={form.unit}
          onChange={(unit) => onChange({ ...form, unit })}
          of={[
            { value: 'DAYS' as const, label: 'Days' },
            { value: 'HOURS' as const, label: 'Hours and minutes' },
          ]}
        />
      )}
      {isInDays(form, year) ? (
        <Days {...{ form, year, errors, onChange }} />
      ) : (
        <HoursField
          name="amount"
          label={LABELS[form.kind === '' ? 'FLEXI' : form.kind]}
          width={3}
          value={form.time}
          error={errors.amount}
          onChange={(time) => onChange({ ...form, time })}
        />
      )}
    </>
  );
}

const LABELS = {
  FLEXI: 'How much more or less?',
  TIME_OFF_IN_LIEU: 'How long did you work?',
  IRREGULAR_HOURS: 'How long did you work in the pay period?',
  BOUGHT: 'How much do you want to buy?',
  SOLD: 'How much do you want to sell?',
};

function Days({ form, year, errors, onChange }: Props) {
  const minutes = amountOf(form, year);
  return (
    <>
      <TextField
        name="amount"
        label={`How many days do you want to ${form.kind === 'BOUGHT' ? 'buy' : 'sell'}?`}
        hint={`Your average working day is ${duration(year?.dayMinutes ?? 0)}. You can enter part of a day, for example 2.5`}
        value={form.days}
        error={errors.amount}
        width={4}
        inputMode="decimal"
        maxLength={4}
        onChange={(days) => onChange({ ...form, days })}
      />
      <p class="govuk-body" role="status">
        {minutes > 0 && `That is ${duration(minutes)}.`}
      </p>
    </>
  );
}
