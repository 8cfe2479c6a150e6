import type { ComponentChildren } from 'preact';
import { ClaimItem } from '../expenses/ClaimsScreen';
import { Remaining } from '../holidays/Remaining';
import { LatestPay } from '../pay/LatestPay';
import { answerOf, api } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useMe, useWaiting } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { WaitingItems } from '../shared/WaitingItems';

export function Home() {
  const me = useMe();
  return (
    <Screen title={`Hello, ${me.name}`}>
      <Card title="Holidays">
        <Remaining />
        <ul class="govuk-list">
          <li>
            <a class="govuk-link" href="#/holidays/new">
              Ask for time off
            </a>
          </li>
          <li>
            <a class="govuk-link" href="#/holidays/sick">
              I am sick
            </a>
          </li>
        </ul>
      </Card>
      <Card title="Expenses">
        <LatestClaims />
        <a class="govuk-link" href="#/expenses/new">
          Claim an expense
        </a>
      </Card>
      <Card title="Pay">
        <LatestPay />
      </Card>
    </Screen>
  );
}

function Card(props: { title: string; children: ComponentChildren }) {
  return (
    <section class="sop-card">
      <h2 class="govuk-heading-m">{props.title}</h2>
      {props.children}
    </section>
  );
}

function LatestClaims() {
  const waiting = useWaiting('claim');
  const read = () => answerOf(api.GET('/v1/expense-claims', { params: { query: { limit: 3 } } }));
  const claims = useLoad(read, waiting.length);
  return (
    <>
      <WaitingItems of={waiting} />
      <Loaded of={claims}>
        {(list) =>
          list.claims.length === 0 ? (
            <p class="govuk-body">You have no claims yet.</p>
          ) : (
            <ul class="sop-list">
              {list.claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
