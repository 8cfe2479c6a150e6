import { useState } from 'preact/hooks';
import { api, type Schemas, versioned } from '../shared/client';
import { Done } from '../shared/Done';
import { Figure } from '../shared/Figure';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { useKept, useLoad } from '../shared/useLoad';
import { date } from '../shared/words';
import { useAbsenceTypes } from './absenceTypes';
import { Days } from './Days';
import { History } from './History';
import { HolidayActions } from './HolidayActions';
import { type Facts, factsOf } from './kinds';
import { progressOf } from './progress';
import { Proposed } from './Proposed';
import { Status } from './status';

export function HolidayScreen({ id }: { id: string }) {
  const types = useAbsenceTypes();
  const change = useWaiting('holiday').find((waiting) => waiting.id === id);
  const read = () => versioned(api.GET('/v1/holidays/{id}', { params: { path: { id } } }));
  const holiday = useKept(useLoad(read, change === undefined));
  const [done, setDone] = useState({ said: '' });
  const changed = (said: string) => {
    setDone({ said });
    holiday.again();
  };
  return (
    <Screen title="Time off">
      <Done of={done} />
      {change && (
        <div class="govuk-inset-text">
          {change.refusal
            ? `A change of it on this phone could not be accepted: ${change.refusal.message}`
            : 'A change of it waits on this phone. We will send it when you are online.'}
        </div>
      )}
      <Loaded of={holiday}>
        {({ data, etag }) => (
          <>
            <Summary of={data} facts={factsOf(data.type, types.data)} />
            <HolidayActions key={etag} holiday={data} facts={factsOf(data.type, types.data)} etag={etag} onChanged={changed} />
            {data.days.length > 0 && <h2 class="govuk-heading-m">Day by day</h2>}
            <Days of={data.days} />
            <History of={data.history} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

function Summary({ of, facts }: { of: Schemas['Absence']; facts: Facts | undefined }) {
  return (
    <>
      <h2 class="govuk-heading-m">{of.title}</h2>
      <p class="govuk-body">
        <Status of={of.status} facts={facts} />
      </p>
      {progressOf(of).map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      {of.decisionReason && <div class="govuk-inset-text">Your manager said: {of.decisionReason}</div>}
      {of.evidenceNeededFrom && (
        <div class="govuk-inset-text">
          A {facts?.evidence ?? 'note'} is still needed from {date(of.evidenceNeededFrom)}. When you have it, choose “Change it”
          and say up to which day it covers you.
        </div>
      )}
      {of.proposed && <Proposed of={of.proposed} />}
      <Figure of={of.cost} />
    </>
  );
}
