import { useRef, useState } from 'preact/hooks';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { errorsOfRefusal } from '../../shared/errors';
import { asRefused } from '../../shared/refused';
import { go } from '../../shared/route';
import { Screen } from '../../shared/Screen';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { uuid7 } from '../../shared/uuid7';
import { EMPTY_LOOK, LOOK_FIELDS, lookRequestOf, missingInLook } from './lookForm';
import { openLook, REASONS } from './looks';

const LONGEST = 500;

/** Whose pay a payroll officer is to see, and why; both are on record before anything is shown. */
export function NewLookScreen() {
  const [form, setForm] = useState(EMPTY_LOOK);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  // The same look when it is sent again as it was; another one when it says something else.
  const tried = useRef({ id: '', sent: '' });
  const open = async (event: Event) => {
    event.preventDefault();
    const found = missingInLook(form);
    setErrors(found);
    if (busy || Object.keys(found).length > 0) {
      return;
    }
    setBusy(true);
    const body = lookRequestOf(form);
    const sent = JSON.stringify(body);
    if (tried.current.sent !== sent) {
      tried.current = { id: uuid7(), sent };
    }
    try {
      go(`/pay/looks/${(await openLook(tried.current.id, body)).id}`);
    } catch (reason) {
      setErrors(errorsOfRefusal(asRefused(reason), LOOK_FIELDS));
      setBusy(false);
    }
  };
  return (
    <Screen title="Look at somebody’s pay">
      <ErrorSummary errors={errors} />
      <form onSubmit={open} noValidate>
        <TextField
          name="staffNumber"
          label="Their staff number"
          width={10}
          value={form.staffNumber}
          error={errors.staffNumber}
          onChange={(staffNumber) => setForm({ ...form, staffNumber })}
        />
        <Select
          name="reasonKind"
          label="Why do you look?"
          value={form.reasonKind}
          error={errors.reasonKind}
          onChange={(reasonKind) => setForm({ ...form, reasonKind })}
          of={REASONS}
        />
        <TextField
          name="reason"
          label="The reason in your own words"
          hint="They read it with your name, and what you have seen."
          value={form.reason}
          error={errors.reason}
          rows={3}
          maxLength={LONGEST}
          onChange={(reason) => setForm({ ...form, reason })}
        />
        <button type="submit" class="govuk-button" aria-busy={busy}>
          Open their payslips for an hour
        </button>
      </form>
    </Screen>
  );
}
