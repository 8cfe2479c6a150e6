import { useState } from 'preact/hooks';
import { api, type Schemas, versioned } from '../shared/client';
import { Done } from '../shared/Done';
import type { Waiting } from '../shared/outbox';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { useKept, useLoad } from '../shared/useLoad';
import { money } from '../shared/words';
import { Taxed } from './CheckClaim';
import { ClaimActions } from './ClaimActions';
import { saidOfAll } from './claimForm';
import { ClaimLines } from './ClaimLines';
import { progressOf } from './progress';
import { Status } from './status';

export function ClaimScreen({ id, isCopy }: { id: string; isCopy: boolean }) {
  const change = useWaiting('claim').find((waiting) => waiting.id === id && waiting.ifMatch !== undefined);
  const read = () => versioned(api.GET('/v1/expense-claims/{id}', { params: { path: { id } } }));
  const claim = useKept(useLoad(read, change === undefined));
  const [done, setDone] = useState({ said: '' });
  const changed = (said: string) => {
    setDone({ said });
    claim.again();
  };
  return (
    <Screen title="Expense claim">
      <Done of={done} />
      {change && <ChangeNotice of={change} />}
      <Loaded of={claim}>
        {({ data, etag }) => (
          <>
            {isCopy && data.status === 'DRAFT' && <CopyNotice of={data} />}
            <Summary of={data} />
            <ClaimLines of={data} />
            <ClaimActions key={etag} claim={data} etag={etag} onChanged={changed} />
            {data.lines.some(({ kind }) => kind !== 'RATE_TOP_UP') && (
              <p class="govuk-body">
                <a class="govuk-link" href={`#/expenses/copy/${id}`}>
                  Copy this claim for another occasion
                </a>
              </p>
            )}
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/expenses">
        All your expenses
      </a>
    </Screen>
  );
}

/** What is shown is older than what the person last typed. */
function ChangeNotice({ of }: { of: Waiting }) {
  return (
    <div class="govuk-inset-text">
      {of.refusal
        ? `A change of it on this phone could not be accepted: ${of.refusal.message}`
        : 'A change of it waits on this phone. We will send it when you are online.'}
    </div>
  );
}

/** What a copy cannot have from the claim that it is of. */
function CopyNotice({ of }: { of: Schemas['Claim'] }) {
  const firstClass = of.lines.some(({ travelClass }) => travelClass === 'FIRST');
  return (
    <div class="govuk-inset-text">
      This is a copy, and still a draft. Change what is different this time. Add any receipts and reasons again
      {firstClass && ', and who approved first class'}: they were not copied.
    </div>
  );
}

function Summary({ of }: { of: Schemas['Claim'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{of.title}</h2>
      <p class="govuk-body">
        <Status of={of.status} />
      </p>
      {progressOf(of).map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      {saidOfAll(of) && <div class="govuk-inset-text">Your manager said: {saidOfAll(of)}</div>}
      {of.status === 'RETURNED' && (
        <p class="govuk-body">Mend what was returned and send it again, or delete it.</p>
      )}
      {of.continues && (
        <p class="govuk-body">
          These are lines that came back from{' '}
          <a class="govuk-link" href={`#/expenses/${of.continues}`}>
            another claim
          </a>
          , whose other lines went on.
        </p>
      )}
      <p class="sop-figure">{money(of.total)}</p>
      <Taxed of={of} />
    </>
  );
}
