import { useState } from 'preact/hooks';
import { answerOf, api, type Schemas, versioned } from '../../shared/client';
import { today } from '../../shared/dates';
import { Done } from '../../shared/Done';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { Loaded, Screen } from '../../shared/Screen';
import { Ticks } from '../../shared/Ticks';
import { useKept, useLoad } from '../../shared/useLoad';
import { type HomeDays, stillToCome, WEEKDAYS, withWeekdays } from './homeDays';
import { OtherDays } from './OtherDays';

/** When one works from home, as the team sees it. */
export function HomeDaysScreen() {
  const days = useKept(useLoad(() => versioned(api.GET('/v1/working-from-home'))));
  const [done, setDone] = useState({ said: '' });
  const changed = (said: string) => {
    setDone({ said });
    days.again();
  };
  return (
    <Screen title="Days you work from home">
      <Done of={done} />
      <p class="govuk-body">Your team sees this in its calendar. Leave and public holidays come before it.</p>
      <Loaded of={days}>
        {({ data, etag }) => <HomeDaysForm key={etag} start={data} etag={etag} onChanged={changed} />}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

const STALE = 412;

function HomeDaysForm(props: { start: HomeDays; etag: string; onChanged: (said: string) => void }) {
  const { start, etag, onChanged } = props;
  const [days, setDays] = useState(stillToCome(start, today()));
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setErrors({});
    try {
      await answerOf(api.PUT('/v1/working-from-home', { params: { header: { 'If-Match': etag } }, body: days }));
      onChanged('Saved. Your team’s calendar shows it.');
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.status === STALE) {
        onChanged('It has changed since you opened it, so nothing was saved. This is how it is now.');
      } else {
        setErrors({ form: refused.message });
      }
    }
    setBusy(false);
  };
  const choose = (ticked: string) =>
    setDays(withWeekdays(days, ticked.split(',').filter((day) => day !== '') as Schemas['DayOfWeek'][]));
  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary errors={errors} />
      <Ticks name="weekdays" label="On which days are you usually at home?" value={days.weekdays.join(',')} onChange={choose} of={WEEKDAYS} />
      <OtherDays of={days} onChange={setDays} />
      <button type="submit" class="govuk-button" disabled={busy}>
        Save
      </button>
    </form>
  );
}
