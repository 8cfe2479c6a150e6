import { useState } from 'preact/hooks';
import { begun, draftOf, withJourneys } from '../claimDraft';
import { answerOf, api, type Schemas } from '../../shared/client';
import { isoOf, movedBy, today } from '../../shared/dates';
import { go } from '../../shared/route';
import { Loaded } from '../../shared/Screen';
import { useMe } from '../../shared/session';
import { Ticks } from '../../shared/Ticks';
import { useLoad } from '../../shared/useLoad';
import { uuid7 } from '../../shared/uuid7';
import { date, weekday } from '../../shared/words';
import { notIn } from './route';

type Journey = Schemas['ClaimLineRequest'];

/** The most that the service lists at once. */
const DAYS = 31;

/** Journeys of a route that were not claimed yet, a month at a time, to be put into the new claim. */
export function Journeys({ id }: { id: string }) {
  const { staffNumber } = useMe();
  const [to, setTo] = useState(today());
  const from = movedBy(to, 1 - DAYS);
  const journeys = useLoad(async () => {
    const params = { path: { id }, query: { from, to } };
    const { lines } = await answerOf(api.GET('/v1/favourite-routes/{id}/journeys', { params }));
    return notIn(draftOf(undefined, staffNumber).read()?.form, lines, (line) => isoOf(line.date));
  }, to);
  const claim = (chosen: Journey[]) => {
    const kept = draftOf(undefined, staffNumber);
    kept.write(withJourneys(kept.read() ?? begun(uuid7()), chosen));
    go('/expenses/new');
  };
  return (
    <>
      <h3 class="govuk-heading-s">
        Not claimed yet, {date(from, 'short')} to {date(to, 'short')}
      </h3>
      <Loaded of={journeys}>{(list) => <Chosen key={to} of={list} onClaim={claim} />}</Loaded>
      <div class="sop-links govuk-!-margin-bottom-6">
        <button type="button" class="sop-link" onClick={() => setTo(movedBy(to, -DAYS))}>
          Earlier journeys
        </button>
        {to < today() && (
          <button type="button" class="sop-link" onClick={() => setTo(movedBy(to, DAYS))}>
            Later journeys
          </button>
        )}
      </div>
    </>
  );
}

function Chosen({ of, onClaim }: { of: Journey[]; onClaim: (chosen: Journey[]) => void }) {
  const [ticked, setTicked] = useState(of.map(({ date }) => date).join(','));
  const [error, setError] = useState<string>();
  if (of.length === 0) {
    return <p class="govuk-body">There is no journey left to claim. Only days on which you work are listed.</p>;
  }
  const chosen = of.filter(({ date }) => ticked.split(',').includes(date));
  const claim = () => {
    if (chosen.length > 0) {
      onClaim(chosen);
    } else {
      setError('Select the days on which you made the journey');
      document.getElementById('journeys')?.focus();
    }
  };
  return (
    <>
      <Ticks
        name="journeys"
        label="On which days did you make the journey?"
        hint="Leave out the days on which you did not"
        value={ticked}
        error={error}
        onChange={setTicked}
        of={of.map(({ date }) => ({ value: date, label: weekday(date) }))}
      />
      <button type="button" class="govuk-button" onClick={claim}>
        {chosen.length === 1 ? 'Claim 1 journey' : `Claim ${chosen.length} journeys`}
      </button>
    </>
  );
}
