import { signIn } from '../shared/session';

/** The session ended under the screen. What is typed stays until the person goes to sign in, and is kept then too. */
export function SignedOutBanner() {
  return (
    <div class="govuk-notification-banner" role="alert" aria-labelledby="signed-out">
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="signed-out">
          You have been signed out
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-body">We have kept what you typed on this phone.</p>
        <button type="button" class="govuk-button" onClick={signIn}>
          Sign in again
        </button>
      </div>
    </div>
  );
}
