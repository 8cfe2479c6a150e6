import { answerOf, api, type Schemas } from '../shared/client';
import type { Waiting } from '../shared/outbox';
import { More } from '../shared/More';
import { Loaded, Screen } from '../shared/Screen';
import { outbox, useWaiting } from '../shared/session';
import { usePages } from '../shared/usePages';
import { money } from '../shared/words';
import { draftOf } from './claimDraft';
import { Status } from './status';

export function ClaimsScreen() {
  const waiting = useWaiting('claim');
  const claims = usePages(
    (cursor) => answerOf(api.GET('/v1/expense-claims', { params: { query: cursor === undefined ? {} : { cursor } } })),
    (page) => page.claims,
    waiting.length,
  );
  return (
    <Screen title="Your expenses">
      <a class="govuk-button" href="#/expenses/new" role="button">
        Claim an expense
      </a>
      <p class="govuk-body">
        <a class="govuk-link" href="#/expenses/routes">
          Your favourite journeys
        </a>
      </p>
      <WaitingItems of={waiting} />
      <Loaded of={claims}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">You have no claims yet.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} />
                ))}
              </ul>
              <More of={claims} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}

export function ClaimItem({ claim }: { claim: Schemas['ClaimSummary'] }) {
  return (
    <li>
      <div class="sop-row">
        <a class="govuk-link" href={`#/expenses/${claim.id}`}>
          {claim.title}
        </a>
        <span>{money(claim.total)}</span>
      </div>
      <Status of={claim.status} />
      {claim.decisionReason && <span class="sop-quiet">{claim.decisionReason}</span>}
    </li>
  );
}

/** With what was typed into it since. */
function forget(waiting: Waiting): void {
  const { id, kind, owner } = waiting;
  outbox.forget(waiting);
  if (kind === 'claim' && outbox.find(id, owner) === undefined) {
    draftOf(id, owner).forget();
  }
}

/** Where what came back is changed. */
const EDITOR: Record<Waiting['kind'], string> = {
  claim: 'expenses/new',
  holiday: 'holidays/new',
  entry: 'holidays/record',
  route: 'expenses/routes',
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
              <a class="govuk-link" href={`#/${EDITOR[waiting.kind]}/${waiting.id}`}>
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
