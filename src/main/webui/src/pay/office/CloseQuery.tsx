import { useState } from 'preact/hooks';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { type Asked, close } from './queue';

/** Once it is answered. Whoever asked opens it again by writing, so nobody is asked whether they are sure. */
export function CloseQuery({ id, onClosed }: { id: string; onClosed: (now: Asked) => void }) {
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const take = async () => {
    if (busy) {
      return;
    }
    setBusy(true);
    setErrors({});
    try {
      onClosed(await close(id));
    } catch (reason) {
      setErrors({ form: asRefused(reason).message });
    }
    setBusy(false);
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <button type="button" class="govuk-button govuk-button--secondary" aria-busy={busy} onClick={take}>
        Close the question
      </button>
    </>
  );
}
