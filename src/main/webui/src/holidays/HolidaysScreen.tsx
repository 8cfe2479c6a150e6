import { answerOf, api, type Schemas } from '../shared/client';
import { movedBy, today } from '../shared/dates';
import { More } from '../shared/More';
import { Loaded, Screen } from '../shared/Screen';
import { useWaiting } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { usePages } from '../shared/usePages';
import { WaitingItems } from '../shared/WaitingItems';
import { useAbsenceTypes } from './absenceTypes';
import { type Groups, groupsOf } from './groups';
import { type Facts, factsOf } from './kinds';
import { Remaining } from './Remaining';
import { Status } from './status';

const MOST_AHEAD = 100;

const PLACES = [
  { path: 'balance', name: 'How your balance comes about' },
  { path: 'team', name: 'Your team’s calendar' },
  { path: 'calendar', name: 'Put it in my calendar' },
  { path: 'home-days', name: 'Days you work from home' },
];

export function HolidaysScreen() {
  const now = today();
  const types = useAbsenceTypes();
  const waiting = useWaiting('holiday');
  const ahead = useLoad(
    () => answerOf(api.GET('/v1/holidays', { params: { query: { from: now, limit: MOST_AHEAD } } })),
    waiting.length,
  );
  const before = usePages(
    (cursor) =>
      answerOf(api.GET('/v1/holidays', { params: { query: { to: movedBy(now, -1), ...(cursor === undefined ? {} : { cursor }) } } })),
    (page) => page.absences,
    waiting.length,
  );
  return (
    <Screen title="Your holidays">
      <Remaining key={waiting.length} />
      <div class="govuk-button-group">
        <a class="govuk-button" href="#/holidays/new" role="button">
          Ask for time off
        </a>
        <a class="govuk-button govuk-button--secondary" href="#/holidays/sick" role="button">
          I am sick
        </a>
      </div>
      <ul class="govuk-list">
        {PLACES.map(({ path, name }) => (
          <li key={path}>
            <a class="govuk-link" href={`#/holidays/${path}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <WaitingItems of={waiting} />
      <Loaded of={ahead}>
        {({ absences }) => (
          <Loaded of={before}>{(past) => <All of={groupsOf([...absences, ...past], now)} types={types.data} />}</Loaded>
        )}
      </Loaded>
      <More of={before} />
    </Screen>
  );
}

function All({ of, types }: { of: Groups; types: Facts[] | undefined }) {
  if (of.waiting.length + of.coming.length + of.past.length === 0) {
    return <p class="govuk-body">You have no time off yet. What you ask for, and what you record, is listed here.</p>;
  }
  return (
    <>
      <Group title="Waiting for a decision" of={of.waiting} types={types} />
      <Group title="Coming up" of={of.coming} types={types} none="Nothing is coming up." />
      <Group title="Past, declined and cancelled" of={of.past} types={types} />
    </>
  );
}

interface GroupProps {
  title: string;
  of: Schemas['AbsenceSummary'][];
  types: Facts[] | undefined;
  none?: string;
}

function Group({ title, of, types, none }: GroupProps) {
  if (of.length === 0 && none === undefined) {
    return null;
  }
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      {of.length === 0 ? (
        <p class="govuk-body">{none}</p>
      ) : (
        <ul class="sop-list">
          {of.map((absence) => (
            <li key={absence.id}>
              <a class="govuk-link" href={`#/holidays/${absence.id}`}>
                {absence.title}
              </a>
              <span class="sop-quiet">{absence.cost}</span>
              <Status of={absence.status} facts={factsOf(absence.type, types)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
