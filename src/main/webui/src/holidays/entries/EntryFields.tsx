import { Choice } from '../../shared/Choice';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { Screen } from '../../shared/Screen';
import { Sending } from '../../shared/Sending';
import { TextField } from '../../shared/TextField';
import { AmountFields } from './AmountFields';
import { type EntryForm, withKind, type Year } from './entryForm';
import { nextOf, type openKinds } from './entryKinds';
import { WhenField } from './WhenField';

interface Props {
  title: string;
  kinds: ReturnType<typeof openKinds>;
  form: EntryForm;
  /** The present leave year; undefined while it is not known. */
  year: Year | undefined;
  errors: Errors;
  sending: boolean;
  onChange: (form: EntryForm) => void;
  onSend: () => void;
}

const MOST_CHARACTERS = 500;

/** What time, when, how much and why; and what becomes of it. */
export function EntryFields(props: Props) {
  const { title, kinds, form, year, errors, sending, onChange, onSend } = props;
  const isLieu = form.kind === 'TIME_OFF_IN_LIEU';
  const submit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Screen title={title}>
      <ErrorSummary errors={errors} />
      <form onSubmit={submit} noValidate>
        {/* What goes out can be changed again once it is there or has come back. */}
        <fieldset class="govuk-fieldset" disabled={sending}>
          <Choice
            name="kind"
            label="What do you want to do?"
            value={form.kind}
            error={errors.kind}
            onChange={(kind) => onChange(withKind(form, kind))}
            of={kinds.map(({ kind, label, hint }) => ({ value: kind, label, hint }))}
          />
          {form.kind !== '' && (
            <>
              <WhenField {...{ form, year, errors, onChange }} />
              <AmountFields {...{ form, year, errors, onChange }} />
              <TextField
                name="reason"
                label={isLieu ? 'What did you work on?' : 'Reason (optional)'}
                value={form.reason}
                error={errors.reason}
                rows={3}
                maxLength={MOST_CHARACTERS}
                onChange={(reason) => onChange({ ...form, reason })}
              />
            </>
          )}
          <div role="status">
            {form.kind !== '' && (
              <div class="govuk-inset-text">
                <strong>What happens next.</strong> {nextOf(form.kind)}
              </div>
            )}
          </div>
          <button type="submit" class="govuk-button">
            {form.kind === 'FLEXI' ? 'Record it' : form.kind === '' ? 'Continue' : 'Ask your manager'}
          </button>
        </fieldset>
      </form>
      {sending && <Sending what="it" />}
    </Screen>
  );
}
