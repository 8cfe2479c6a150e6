import { answerOf, api, type Schemas } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { weekday } from '../shared/words';
import { Status } from './status';

export function HolidayScreen({ id }: { id: string }) {
  const holiday = useLoad(() => answerOf(api.GET('/v1/holidays/{id}', { params: { path: { id } } })));
  return (
    <Screen title="Time off">
      <Loaded of={holiday}>
        {(holiday) => (
          <>
            <h2 class="govuk-heading-m">{holiday.title}</h2>
            <p class="govuk-body">
              <Status of={holiday.status} type={holiday.type} />
            </p>
            {holiday.waitsForName && <p class="govuk-body">It is with {holiday.waitsForName}.</p>}
            {holiday.decisionReason && (
              <div class="govuk-inset-text">Your manager said: {holiday.decisionReason}</div>
            )}
            <p class="sop-figure">{holiday.cost}</p>
            <Days of={holiday.days} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

const COSTS: Record<Schemas['AbsenceDayRule'], string> = {
  WORKING_DAY: '1 day',
  MORNING: 'Half a day',
  AFTERNOON: 'Half a day',
  PUBLIC_HOLIDAY: 'Free',
  NOT_A_WORKING_DAY: 'Free',
  HOURS: 'Some hours',
  GIVEN_BACK: 'Given back',
};

/** What each day costs, and why. */
export function Days({ of }: { of: Schemas['AbsenceDay'][] }) {
  return (
    <ul class="sop-list">
      {of.map((day) => (
        <li key={day.date}>
          <div class="sop-row">
            <span>{weekday(day.date)}</span>
            <span>{COSTS[day.rule]}</span>
          </div>
          <span class="sop-quiet">{day.explanation}</span>
        </li>
      ))}
    </ul>
  );
}
