import type { Refused } from './refused';

/** A figure that only the service knows, while it cannot be asked. Nothing has to wait for it. */
export function Unknown({ what, until }: { what: string; until: Refused }) {
  const reason = until.status === 401 ? 'you have signed in again' : 'you are online again';
  return (
    <div class="govuk-inset-text" role="status">
      We cannot work out {what} until {reason}. You can send it all the same: it stays on this phone until then.
    </div>
  );
}
