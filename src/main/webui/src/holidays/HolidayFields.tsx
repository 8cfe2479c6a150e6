import { DateField } from '../shared/DateField';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { Screen } from '../shared/Screen';
import type { Facts } from './kinds';
import { asksEvidence, type HolidayForm } from './holidayForm';
import { PartsOfDays } from './PartsOfDays';
import { TypeQuestion } from './TypeQuestion';

interface Props {
  title: string;
  types: Facts[];
  form: HolidayForm;
  /** What it is was said by the way that led here. */
  typeIsKnown: boolean;
  irregular: boolean;
  errors: Errors;
  onChange: (changed: Partial<HolidayForm>) => void;
  onContinue: () => void;
}

/** What time off, and when. */
export function HolidayFields(props: Props) {
  const { title, types, form, typeIsKnown, irregular, errors, onChange, onContinue } = props;
  const facts = types.find(({ type }) => type === form.type);
  const isSick = form.type === 'SICKNESS';
  const submit = (event: Event) => {
    event.preventDefault();
    onContinue();
  };
  return (
    <Screen title={title}>
      <ErrorSummary errors={errors} />
      {typeIsKnown && isSick && (
        <p class="govuk-body">
          You do not have to ask: this only records it. Leave that you booked for these days is given back to you. Tell your
          manager as well, as you usually would.
        </p>
      )}
      <form onSubmit={submit} noValidate>
        {!typeIsKnown && (
          <TypeQuestion types={types} value={form.type} errors={errors} onChange={(type) => onChange({ type })} />
        )}
        <DateField
          name="startsOn"
          label={isSick ? 'First day sick' : 'First day off'}
          hint="For example, 27 3 2027"
          value={form.startsOn}
          error={errors.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DateField
          name="endsOn"
          label={isSick ? 'Last day sick' : 'Last day off'}
          hint={isSick ? 'Leave it empty for one day, or if you do not know yet: you can add days later' : 'Leave it empty for one day'}
          value={form.endsOn}
          error={errors.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
        {facts?.inCalendarDays !== true && <PartsOfDays {...{ form, irregular, errors, onChange }} />}
        {facts?.evidence && asksEvidence(form, facts) && (
          <DateField
            name="evidenceTo"
            label={`Up to which day does your ${facts.evidence} cover you?`}
            hint="Leave it empty until you have it. You can add it later."
            value={form.evidenceTo}
            error={errors.evidenceTo}
            onChange={(evidenceTo) => onChange({ evidenceTo })}
          />
        )}
        <button type="submit" class="govuk-button">
          Continue
        </button>
      </form>
    </Screen>
  );
}
