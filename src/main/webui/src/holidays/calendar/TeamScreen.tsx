import { answerOf, api, type Schemas } from '../../shared/client';
import { movedBy, today } from '../../shared/dates';
import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { weekday } from '../../shared/words';
import { range } from '../datesText';
import { daysOfTeam, mondayOf, type TeamDay } from './team';

const TEAMS = [
  { of: 'PEERS', name: 'Your team', path: 'team' },
  { of: 'REPORTS', name: 'People you manage', path: 'reports' },
] as const;

/** Who is away, week by week; never why. */
export function TeamScreen({ of, from }: { of: Schemas['TeamOf']; from: string | undefined }) {
  const monday = mondayOf(from ?? today());
  const to = movedBy(monday, 6);
  const read = () => answerOf(api.GET('/v1/team-calendar', { params: { query: { of, from: monday, to } } }));
  const calendar = useLoad(read, monday);
  const path = of === 'PEERS' ? 'team' : 'reports';
  return (
    <Screen title={of === 'PEERS' ? 'Your team’s calendar' : 'People you manage'}>
      <ul class="govuk-list sop-links">
        {TEAMS.map((team) => (
          <li key={team.of}>
            {team.of === of ? (
              <strong>{team.name}</strong>
            ) : (
              <a class="govuk-link" href={`#/holidays/${team.path}/${monday}`}>
                {team.name}
              </a>
            )}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m" aria-live="polite">
        {range(monday, to)}
      </h2>
      <nav aria-label="Weeks">
        <ul class="govuk-list sop-links">
          <Week path={path} monday={movedBy(monday, -7)} name="Week before" />
          {monday !== mondayOf(today()) && <Week path={path} monday={mondayOf(today())} name="This week" />}
          <Week path={path} monday={movedBy(monday, 7)} name="Week after" />
        </ul>
      </nav>
      <Loaded of={calendar}>{(calendar) => <Days of={calendar} />}</Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

function Week({ path, monday, name }: { path: string; monday: string; name: string }) {
  return (
    <li>
      <a class="govuk-link" href={`#/holidays/${path}/${monday}`}>
        {name}
      </a>
    </li>
  );
}

function Days({ of }: { of: Schemas['TeamCalendar'] }) {
  const others = of.people.filter(({ relation }) => relation !== 'YOU').length;
  if (others === 0) {
    return <p class="govuk-body">{of.of === 'PEERS' ? 'There is nobody else in your team then.' : 'You manage nobody then.'}</p>;
  }
  return (
    <>
      <ul class="sop-list">
        {daysOfTeam(of).map((day) => (
          <Day key={day.date} of={day} />
        ))}
      </ul>
      {of.truncated && <p class="govuk-body">Your team has more people than are listed here.</p>}
    </>
  );
}

const WORDS: Record<Schemas['TeamDayKind'], string> = {
  PUBLIC_HOLIDAY: 'Public holiday',
  AWAY: 'Away',
  WAITING: 'Asked to be away',
  NOT_WORKING: 'Not a working day',
  WORKING_FROM_HOME: 'Working from home',
};

function Day({ of }: { of: TeamDay }) {
  return (
    <li>
      <strong>{weekday(of.date)}</strong>
      {of.groups.length === 0 && <span class="sop-quiet">Everybody is at work.</span>}
      {of.groups.map(({ kind, names }) => (
        <span class="sop-quiet" key={kind}>
          {WORDS[kind]}: {names.join(', ')}
        </span>
      ))}
    </li>
  );
}
