import { Screen } from '../shared/Screen';

/** Instead of what this tab showed, which is of somebody who was signed in before. */
export function Replaced() {
  return (
    <Screen title="You are signed out">
      <p class="govuk-body">
        You were signed out before, when somebody else signed in in this browser. They stay signed in. Nothing of yours
        is left on this phone.
      </p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => location.replace('/')}>
        Go to the start
      </button>
    </Screen>
  );
}
