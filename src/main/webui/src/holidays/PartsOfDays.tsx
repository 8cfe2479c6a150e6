import { useState } from 'preact/hooks';
import { Choice } from '../shared/Choice';
import type { Errors } from '../shared/ErrorSummary';
import { Tick } from '../shared/Ticks';
import { weekday } from '../shared/words';
import { type DayPart, daysBetween, daysOf, type HolidayForm, isSingleDay } from './holidayForm';
import { NO_HOURS } from './hours';
import { HoursField } from './HoursField';

interface Props {
  form: HolidayForm;
  /** Without fixed working days each day's hours have to be said. */
  irregular: boolean;
  errors: Errors;
  onChange: (changed: Partial<HolidayForm>) => void;
}

const ALL = { value: 'ALL', label: 'All day' } as const;
const FROM_MIDDAY = { value: 'AFTERNOON', label: 'From midday' } as const;
const UNTIL_MIDDAY = { value: 'MORNING', label: 'Until midday' } as const;
const HOURS = { value: 'HOURS', label: 'Only some hours' } as const;

const EACH_DAY = 'How long you would have worked. Leave it empty if you would not have.';

/** How much of the only day, or of the first and the last. */
export function PartsOfDays(props: Props) {
  const { form, irregular } = props;
  return irregular ? <HoursOfDays of={daysOf(form)} hint={EACH_DAY} {...props} /> : isSingleDay(form) ? <OnlyDay {...props} /> : <FirstAndLast {...props} />;
}

function OnlyDay({ form, errors, onChange }: Props) {
  return (
    <Part
      name="first"
      label="How much of the day?"
      of={[ALL, UNTIL_MIDDAY, FROM_MIDDAY, HOURS]}
      {...{ form, errors, onChange }}
    />
  );
}

function FirstAndLast({ form, errors, onChange }: Props) {
  const [open, setOpen] = useState(form.first === 'AFTERNOON' || form.first === 'HOURS' || form.last !== 'ALL');
  const toggle = (value: string) => {
    setOpen(value !== '');
    if (value === '') {
      onChange({ first: 'ALL', last: 'ALL' });
    }
  };
  return (
    <>
      <Tick name="parts" label="I work for part of the first or last day" value={open ? 'yes' : ''} onChange={toggle} />
      {open && (
        <>
          <Part name="first" label="How much of the first day is off?" of={[ALL, FROM_MIDDAY, HOURS]} {...{ form, errors, onChange }} />
          <Part name="last" label="How much of the last day is off?" of={[ALL, UNTIL_MIDDAY, HOURS]} {...{ form, errors, onChange }} />
        </>
      )}
      <HoursOfDays
        of={daysBetween(form)}
        hint="How long you are off. Leave it empty if it is the whole day."
        {...{ form, errors, onChange }}
      />
    </>
  );
}

interface PartProps extends Pick<Props, 'form' | 'errors' | 'onChange'> {
  name: 'first' | 'last';
  label: string;
  of: readonly { value: DayPart; label: string }[];
}

function Part({ form, errors, onChange, name, label, of }: PartProps) {
  const hours = `${name}Hours` as const;
  // A morning that was chosen for one day is no part of the first of several.
  const value = of.some((option) => option.value === form[name]) ? form[name] : 'ALL';
  return (
    <>
      <Choice name={name} label={label} value={value} error={errors[name]} of={of} onChange={(part: DayPart) => onChange({ [name]: part })} />
      {value === 'HOURS' && (
        <HoursField
          name={hours}
          label={name === 'last' ? 'How long are you off on the last day?' : 'How long are you off?'}
          value={form[hours]}
          error={errors[hours]}
          onChange={(typed) => onChange({ [hours]: typed })}
        />
      )}
    </>
  );
}

interface HoursProps extends Pick<Props, 'form' | 'errors' | 'onChange'> {
  of: string[];
  hint: string;
}

function HoursOfDays({ of, hint, form, errors, onChange }: HoursProps) {
  return (
    <>
      {of.map((day) => (
        <HoursField
          key={day}
          name={`hours-${day}`}
          label={weekday(day)}
          hint={hint}
          value={form.hours[day] ?? NO_HOURS}
          error={errors[`hours-${day}`]}
          onChange={(typed) => onChange({ hours: { ...form.hours, [day]: typed } })}
        />
      ))}
    </>
  );
}
