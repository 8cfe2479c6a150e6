import { useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { dayOf } from '../shared/words';
import { DecisionForm } from './DecisionForm';

export function ApprovalScreen({ id }: { id: string }) {
  const [decided, setDecided] = useState<Schemas['Approval'] | null>(null);
  const approval = useLoad(() => answerOf(api.GET('/v1/approvals/{id}', { params: { path: { id } } })));
  return decided ? (
    <Screen key="decided" title={decided.status === 'APPROVED' ? 'Approved' : 'Declined'}>
      <p class="govuk-body">
        {decided.title}. We have told {decided.claimantName}.
      </p>
      <a class="govuk-link govuk-body" href="#/approvals">
        See what else is waiting for you
      </a>
    </Screen>
  ) : (
    <Screen key="asked" title="Decide on a request">
      <Loaded of={approval}>
        {(approval) => (
          <>
            <h2 class="govuk-heading-m">{approval.title}</h2>
            <dl class="govuk-summary-list">
              <Fact label="From" text={`${approval.claimantName} (${approval.claimantStaffNumber})`} />
              <Fact label="Asked on" text={dayOf(approval.requestedAt)} />
              {approval.facts.map((fact, i) => (
                <Fact key={i} {...fact} />
              ))}
            </dl>
            {approval.actions.length > 0 ? (
              <DecisionForm id={id} onDecided={setDecided} />
            ) : (
              <p class="govuk-body">There is nothing for you to decide here.</p>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{label}</dt>
      <dd class="govuk-summary-list__value">{text}</dd>
    </div>
  );
}
