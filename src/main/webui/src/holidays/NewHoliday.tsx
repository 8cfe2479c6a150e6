import { useState } from 'preact/hooks';
import { draft } from '../shared/draft';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { DateField } from '../shared/DateField';
import { Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { CheckHoliday } from './CheckHoliday';
import { EMPTY, type HolidayForm, missing } from './holidayForm';

/** Time off: asked for, then what it costs, then sent. */
export function NewHoliday({ waitingId }: { waitingId: string | undefined }) {
  const { staffNumber } = useMe();
  const kept = draft<HolidayForm>('holiday', staffNumber);
  const refused = waitingId ? outbox.find(waitingId, staffNumber) : undefined;
  const [id] = useState(refused?.id ?? uuid7());
  const [form, setForm] = useState(() => (refused?.form as HolidayForm | undefined) ?? kept.read() ?? EMPTY);
  const [errors, setErrors] = useState<Errors>(refused?.refusal ? { form: refused.refusal.message } : {});
  const [checking, setChecking] = useState(false);

  const change = (changed: HolidayForm) => {
    setForm(changed);
    kept.write(changed);
  };
  const back = (found: Errors) => {
    setErrors(found);
    setChecking(false);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const found = missing(form);
    setErrors(found);
    setChecking(Object.keys(found).length === 0);
  };
  if (checking) {
    return <CheckHoliday key="check" id={id} form={form} onBack={back} onSent={kept.forget} />;
  }
  return (
    <Screen key="fields" title="Ask for time off">
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        <DateField
          name="startsOn"
          label="First day off"
          hint="For example, 27 3 2026"
          value={form.startsOn}
          error={errors.startsOn}
          onChange={(startsOn) => change({ ...form, startsOn })}
        />
        <DateField
          name="endsOn"
          label="Last day off"
          hint="The same day again for one day"
          value={form.endsOn}
          error={errors.endsOn}
          onChange={(endsOn) => change({ ...form, endsOn })}
        />
        <button type="submit" class="govuk-button">
          See what it costs
        </button>
      </form>
    </Screen>
  );
}
