import { Screen } from '../shared/Screen';
import { signIn } from '../shared/session';

export function SignIn({ failed }: { failed: boolean }) {
  return (
    <Screen title="SOP Mobile">
      {failed && (
        <div class="govuk-inset-text" role="alert">
          Sign in did not finish. Try again.
        </div>
      )}
      <p class="govuk-body">Claim expenses, book holidays and check your pay.</p>
      <button type="button" class="govuk-button" onClick={signIn}>
        Sign in
      </button>
    </Screen>
  );
}
