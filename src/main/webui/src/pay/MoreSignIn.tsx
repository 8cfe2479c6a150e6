import type { ComponentChildren } from 'preact';
import { signInForPay } from '../shared/session';

interface Props {
  /** What is gone on with when the person is back; missing where the screen itself is all. */
  what?: string;
  /** What that is, in words. */
  children: ComponentChildren;
}

/** Before a document on pay leaves the service. The person chooses to go: nothing takes them away by itself. */
export function MoreSignIn({ what, children }: Props) {
  return (
    <div class="govuk-inset-text" role="alert">
      <p class="govuk-body">
        Documents about your pay need a code from your authenticator app, entered a short while ago. {children}
      </p>
      <p class="govuk-body">
        If you have no authenticator app yet, ask the help desk first: they can have you set one up when you next sign in.
      </p>
      <button type="button" class="govuk-button" onClick={() => signInForPay(what)}>
        Continue to enter a code
      </button>
    </div>
  );
}
