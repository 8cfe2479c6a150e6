import { useState } from 'preact/hooks';
import { answerOf, api } from '../shared/client';
import { DateField } from '../shared/DateField';
import { isoOf, NO_DATE } from '../shared/dates';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { asRefused, type Refused } from '../shared/refused';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { formOf } from './claimForm';
import { errorsOfClaim } from './findings';

/** A claim once more, for another occasion: a draft of its own, which the person then completes. */
export function CopyClaim({ id }: { id: string }) {
  const { staffNumber } = useMe();
  const [copyId] = useState(() => uuid7());
  const [on, setOn] = useState(NO_DATE);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);

  const copy = async (date: string) => {
    const params = { path: { id }, query: { date } };
    const body = await answerOf(api.GET('/v1/expense-claims/{id}/copy', { params }));
    try {
      await outbox.deliver({ id: copyId, kind: 'claim', owner: staffNumber, title: body.title, body, form: formOf(body) });
      go(`/expenses/${copyId}/copied`);
    } catch (reason) {
      if (!asRefused(reason).isWorthRepeating) {
        outbox.remove(copyId);
        throw reason;
      }
      // It is kept, and goes out by itself.
      go('/expenses');
    }
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const date = isoOf(on);
    if (date === null) {
      setErrors({ date: 'Enter the date of the first expense, for example 27 3 2026' });
      return;
    }
    setErrors({});
    setBusy(true);
    try {
      await copy(date);
    } catch (reason) {
      setErrors(errorsOfCopy(asRefused(reason)));
      setBusy(false);
    }
  };
  return (
    <Screen title="Copy a claim">
      <ErrorSummary errors={errors} />
      <p class="govuk-body">You get a draft with the same expenses, which you can change before you send it.</p>
      <p class="govuk-body">Receipts and reasons are not copied: they belong to the claim that you made.</p>
      <form onSubmit={submit} noValidate>
        <DateField
          name="date"
          label="When was the first expense this time?"
          hint="For example, 27 3 2026. The other days move with it."
          value={on}
          error={errors.date}
          onChange={setOn}
        />
        <button type="submit" class="govuk-button" disabled={busy}>
          Copy it
        </button>
      </form>
      <a class="govuk-link govuk-body" href={`#/expenses/${id}`}>
        Do not copy it
      </a>
    </Screen>
  );
}

/** The day is all that is typed here; what is wrong with anything else is said as a whole. */
function errorsOfCopy(refused: Refused): Errors {
  const errors = Object.entries(errorsOfClaim(refused));
  const ofTheDay = errors.find(([name]) => name.endsWith('.date'));
  return ofTheDay ? { date: ofTheDay[1] } : { form: [...new Set(errors.map(([, message]) => message))].join('. ') };
}
