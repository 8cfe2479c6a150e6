import { signOut } from '../shared/session';

/** Signed in with an account that is nobody's here: the way out, to sign in with another one. */
export function NotKnown() {
  return (
    <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void signOut()}>
      Sign out
    </button>
  );
}
