import { answerOf, api, type Schemas } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { date, money } from '../shared/words';
import { Status } from './status';

export function ClaimScreen({ id }: { id: string }) {
  const claim = useLoad(() => answerOf(api.GET('/v1/expense-claims/{id}', { params: { path: { id } } })));
  return (
    <Screen title="Expense claim">
      <Loaded of={claim}>
        {(claim) => (
          <>
            <h2 class="govuk-heading-m">{claim.title}</h2>
            <p class="govuk-body">
              <Status of={claim.status} />
            </p>
            {claim.waitsForName && <p class="govuk-body">It is with {claim.waitsForName}.</p>}
            {claim.decisionReason && (
              <div class="govuk-inset-text">Your manager said: {claim.decisionReason}</div>
            )}
            <p class="sop-figure">{money(claim.total)}</p>
            <Lines of={claim.lines} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/expenses">
        All your expenses
      </a>
    </Screen>
  );
}

/** Each line with how its amount comes about. */
export function Lines({ of }: { of: Schemas['ClaimLine'][] }) {
  return (
    <ul class="sop-list">
      {of.map((line, i) => (
        <li key={i}>
          <div class="sop-row">
            <span>{line.description}</span>
            <span>{money(line.amount)}</span>
          </div>
          <span class="sop-quiet">
            {date(line.date)}
            {line.from && line.to ? `, ${line.from} to ${line.to}` : ''}
          </span>
          <span class="sop-quiet">{line.explanation}</span>
        </li>
      ))}
    </ul>
  );
}
