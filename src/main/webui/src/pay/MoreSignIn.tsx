import { signInForPay } from '../shared/session';

/** Before a document on pay leaves the service. The person chooses to go: nothing takes them away by itself. */
export function MoreSignIn({ what }: { what: string }) {
  return (
    <div class="govuk-inset-text" role="alert">
      <p class="govuk-body">
        Documents about your pay need a code from your authenticator app, entered a short while ago. The download starts
        when you are back.
      </p>
      <button type="button" class="govuk-button" onClick={() => signInForPay(what)}>
        Continue to enter a code
      </button>
    </div>
  );
}
