import { answerOf, api, type Schemas } from '../shared/client';
import { More } from '../shared/More';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { usePages } from '../shared/usePages';
import { WaitingItems } from '../shared/WaitingItems';
import { money } from '../shared/words';
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
