import { useState } from 'preact/hooks';
import { draft } from '../../shared/draft';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { errorsOfRefusal } from '../../shared/errors';
import { asRefused } from '../../shared/refused';
import { useMe } from '../../shared/session';
import { TextField } from '../../shared/TextField';
import { LONGEST } from './queries';
import { type Written, written } from './queryDraft';

interface Props {
  /** Of the query that it is written about. */
  about: string;
  label: string;
  hint: string;
  button: string;
  send: (id: string, text: string) => Promise<unknown>;
  onSent: () => void;
}

interface Typed {
  text: string;
  /** What was sent last; whether it arrived is not known. */
  tried: Written | null;
}

const NOTHING: Typed = { text: '', tried: null };

/** More about a query, from either side. It stays as it is typed until the service has it. */
export function WriteForm({ about, label, hint, button, send, onSent }: Props) {
  const { staffNumber } = useMe();
  const kept = draft<Typed>(`query-text-${about}`, staffNumber);
  const [typed, setTyped] = useState(() => kept.read() ?? NOTHING);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const change = (after: Typed) => {
    kept.write(after);
    setTyped(after);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = typed.text.trim();
    if (busy) {
      return;
    }
    if (text === '') {
      setErrors({ more: 'Enter what you want to say' });
      return;
    }
    const tried = written(typed.tried, text);
    change({ ...typed, tried });
    setBusy(true);
    setErrors({});
    try {
      await send(tried.id, text);
      kept.forget();
      setTyped(NOTHING);
      onSent();
    } catch (reason) {
      setErrors(errorsOfRefusal(asRefused(reason), { more: { pointers: ['/text'], label: 'What you wrote' } }));
    }
    setBusy(false);
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} />
      <TextField
        name="more"
        label={label}
        hint={hint}
        value={typed.text}
        error={errors.more}
        rows={4}
        maxLength={LONGEST}
        // What is typed while it goes out would be thrown away with it.
        readOnly={busy}
        onChange={(text) => change({ ...typed, text })}
      />
      <button type="submit" class="govuk-button" aria-busy={busy}>
        {button}
      </button>
    </form>
  );
}
