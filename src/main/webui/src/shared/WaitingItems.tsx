import { draft } from './draft';
import type { Waiting } from './outbox';
import { outbox } from './session';

/** Where what came back is changed, and what its drafts are called. */
const EDITED: Record<Waiting['kind'], { at: string; drafts: string }> = {
  claim: { at: 'expenses/new', drafts: 'expenses' },
  holiday: { at: 'holidays/new', drafts: 'holidays' },
  entry: { at: 'holidays/record', drafts: 'entries' },
  route: { at: 'expenses/routes', drafts: 'routes' },
  query: { at: 'pay/ask-again', drafts: 'queries' },
};

/** What has not gone through: still on its way, or refused and to be changed. */
export function WaitingItems({ of }: { of: Waiting[] }) {
  if (of.length === 0) {
    return null;
  }
  return (
    <ul class="sop-list" aria-label="Not sent yet">
      {of.map((waiting) => (
        <li key={waiting.id}>
          {waiting.title}
          {waiting.refusal ? (
            <span class="sop-quiet">
              It could not be accepted: {waiting.refusal.message}{' '}
              <a class="govuk-link" href={`#/${EDITED[waiting.kind].at}/${waiting.id}`}>
                Change it
              </a>{' '}
              <button type="button" class="sop-link" onClick={() => forget(waiting)}>
                Forget it<span class="govuk-visually-hidden">: {waiting.title}</span>
              </button>
            </span>
          ) : (
            <span class="sop-quiet">Kept on this phone. We will send it when you are online.</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** With what was typed into it since. */
function forget(waiting: Waiting): void {
  const { id, kind, owner } = waiting;
  outbox.forget(waiting);
  if (outbox.find(id, owner) === undefined) {
    draft(`${EDITED[kind].drafts}-${id}`, owner).forget();
  }
}
