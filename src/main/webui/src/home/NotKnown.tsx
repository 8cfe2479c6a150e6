import { useState } from 'preact/hooks';
import { signOut, stillIn } from '../shared/session';

/** Signed in with an account that is nobody's here: the way out, to sign in with another one. */
export function NotKnown() {
  const [failed, setFailed] = useState('');
  const leave = () => void signOut().catch((reason: unknown) => setFailed(stillIn(reason)));
  return (
    <>
      {failed && (
        <p class="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <button type="button" class="govuk-button govuk-button--secondary" onClick={leave}>
        Sign out
      </button>
    </>
  );
}
