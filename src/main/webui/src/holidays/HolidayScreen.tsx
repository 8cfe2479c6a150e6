import { useState } from 'preact/hooks';
import { api, type Schemas, versioned } from '../shared/client';
import { Done } from '../shared/Done';
import { Figure } from '../shared/Figure';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { useKept, useLoad } from '../shared/useLoad';
import { date, dayOf } from '../shared/words';
import { Days } from './Days';
import { HolidayActions } from './HolidayActions';
import { progressOf } from './progress';
import { Proposed } from './Proposed';
import { Status } from './status';

export function HolidayScreen({ id }: { id: string }) {
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
            <Summary of={data} />
            <HolidayActions key={etag} holiday={data} etag={etag} onChanged={changed} />
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

function Summary({ of }: { of: Schemas['Absence'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{of.title}</h2>
      <p class="govuk-body">
        <Status of={of.status} type={of.type} />
      </p>
      {progressOf(of).map((sentence) => (
        <p key={sentence} class="govuk-body">
          {sentence}
        </p>
      ))}
      {of.decisionReason && <div class="govuk-inset-text">Your manager said: {of.decisionReason}</div>}
      {of.evidenceNeededFrom && (
        <div class="govuk-inset-text">
          {NOTE[of.type] ?? 'A note'} is still needed from {date(of.evidenceNeededFrom)}. When you have it, choose “Change it”
          and say up to which day it covers you.
        </div>
      )}
      {of.proposed && <Proposed of={of.proposed} />}
      <Figure of={of.cost} />
    </>
  );
}

const NOTE: Partial<Record<Schemas['AbsenceType'], string>> = {
  SICKNESS: 'A fit note',
  MATERNITY_LEAVE: 'A maternity certificate (MAT B1)',
  ADOPTION_LEAVE: 'A matching certificate',
  JURY_SERVICE: 'The jury summons',
  WITNESS_DUTY: 'The witness summons',
  RESERVE_FORCES: 'The training notice',
};

function History({ of }: { of: Schemas['AbsenceEvent'][] }) {
  return (
    <>
      <h2 class="govuk-heading-m">What has happened</h2>
      <ul class="sop-list">
        {of.map(({ at, text }) => (
          <li key={at + text}>
            {text}
            <span class="sop-quiet">{dayOf(at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
