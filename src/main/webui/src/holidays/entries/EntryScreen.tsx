import { useState } from 'preact/hooks';
import { api, type Schemas, versioned } from '../../shared/client';
import { Done } from '../../shared/Done';
import { Loaded, Screen } from '../../shared/Screen';
import { useKept, useLoad } from '../../shared/useLoad';
import { History } from '../History';
import { EntryStatus } from './entryStatus';
import { effectOf, whenOf } from './entryWords';
import { TakeBack } from './TakeBack';

/** One entry: where it stands, how its time comes about, and what may be done with it. */
export function EntryScreen({ id }: { id: string }) {
  const entry = useKept(useLoad(() => versioned(api.GET('/v1/leave-entries/{id}', { params: { path: { id } } }))));
  const [done, setDone] = useState({ said: '' });
  const changed = (said: string) => {
    setDone({ said });
    entry.again();
  };
  return (
    <Screen title="Your entry">
      <Done of={done} />
      <Loaded of={entry}>
        {({ data, etag }) => (
          <>
            <Summary of={data} />
            {data.actions.includes('cancel') && <TakeBack key={etag} entry={data} etag={etag} onChanged={changed} />}
            <History of={data.history} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays/entries">
        All your entries
      </a>
    </Screen>
  );
}

function Summary({ of }: { of: Schemas['LeaveEntry'] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{of.title}</h2>
      <p class="govuk-body">
        <EntryStatus of={of} />
      </p>
      {of.waitsForName && <p class="govuk-body">It is with {of.waitsForName}.</p>}
      {of.decisionReason && <div class="govuk-inset-text">Your manager said: {of.decisionReason}</div>}
      <p class="govuk-body">{effectOf(of)}</p>
      <p class="govuk-body">{of.explanation}.</p>
      <p class="govuk-body">{whenOf(of)}</p>
      {of.reason && <p class="govuk-body sop-break">You wrote: {of.reason}</p>}
    </>
  );
}
