import { useId, useState } from 'preact/hooks';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { errorsOfRefusal } from '../../shared/errors';
import { asRefused } from '../../shared/refused';
import { TextField } from '../../shared/TextField';
import { Ticks } from '../../shared/Ticks';
import { fieldsOf, missing, type RouteForm, WEEKDAYS } from './route';

interface Props {
  start: RouteForm;
  /** Resolves once the service has it. */
  save: (form: RouteForm) => Promise<void>;
  onCancel: () => void;
}

/** What a favourite journey is called and when it is made. */
export function RouteFields({ start, save, onCancel }: Props) {
  // Several may be open, each for a line of its own.
  const at = useId();
  const [form, setForm] = useState(start);
  const [errors, setErrors] = useState<Errors>({});
  const [saving, setSaving] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = missing(form, at);
    setErrors(found);
    if (Object.keys(found).length > 0) {
      return;
    }
    setSaving(true);
    try {
      await save(form);
    } catch (reason) {
      setErrors(errorsOfRefusal(asRefused(reason), fieldsOf(at)));
      setSaving(false);
    }
  };
  return (
    <form class="sop-card" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        name={`${at}-name`}
        label="What do you call this journey?"
        maxLength={100}
        value={form.name}
        error={errors[`${at}-name`]}
        onChange={(name) => setForm({ ...form, name })}
      />
      <Ticks
        name={`${at}-days`}
        label="On which days do you usually make it? (optional)"
        hint="We can then list the journeys that you have not claimed yet"
        value={form.weekdays}
        error={errors[`${at}-days`]}
        onChange={(weekdays) => setForm({ ...form, weekdays })}
        of={WEEKDAYS}
      />
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button" disabled={saving}>
          Save the journey
        </button>
        <button type="button" class="sop-link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
