import type { ClaimForm, LineForm } from '../claimForm';
import { typedOf } from '../fields';
import type { Schemas } from '../../shared/client';
import type { Errors } from '../../shared/ErrorSummary';
import type { Fields } from '../../shared/errors';

export type FavouriteRoute = Schemas['FavouriteRoute'];
export type RouteRequest = Schemas['FavouriteRouteRequest'];
/** What makes two of them the same. */
export type RouteJourney = Pick<FavouriteRoute, 'kind' | 'from' | 'to' | 'miles' | 'roundTrip'>;
type Weekday = Schemas['DayOfWeek'];

/** What a route has beside its journey, as it is typed. */
export interface RouteForm {
  name: string;
  /** With commas between them. */
  weekdays: string;
}

export const WEEKDAYS: readonly { value: Weekday; label: string }[] = [
  { value: 'MONDAY', label: 'Monday' },
  { value: 'TUESDAY', label: 'Tuesday' },
  { value: 'WEDNESDAY', label: 'Wednesday' },
  { value: 'THURSDAY', label: 'Thursday' },
  { value: 'FRIDAY', label: 'Friday' },
  { value: 'SATURDAY', label: 'Saturday' },
  { value: 'SUNDAY', label: 'Sunday' },
];

/** Where the service's pointers lead; what it says of the journey is of a line that was checked before. */
export function fieldsOf(form: string): Fields {
  return {
    [`${form}-name`]: { pointers: ['/name'], label: 'The name' },
    [`${form}-days`]: { pointers: ['/weekdays'], label: 'The days' },
  };
}

export function missing({ name }: RouteForm, form: string): Errors {
  return name.trim() === '' ? { [`${form}-name`]: 'Enter a name for the journey' } : {};
}

/** What the service keeps of a line with miles and of what the person says beside it. */
export function requestOf(line: Schemas['ClaimLineRequest'], form: RouteForm): RouteRequest {
  const { kind, description, from = '', to = '', miles = 0, roundTrip = false, fuel, engineCc } = line;
  const journey = {
    ...{ kind, from, to, miles, roundTrip, description },
    ...(fuel === undefined ? {} : { fuel }),
    ...(engineCc === undefined ? {} : { engineCc }),
  };
  return withForm(journey, form);
}

/** The journey under this name and on these days. */
export function withForm(journey: Omit<RouteRequest, 'name' | 'weekdays'>, { name, weekdays }: RouteForm): RouteRequest {
  const days = weekdays.split(',').filter((day): day is Weekday => day !== '');
  return { ...journey, name: name.trim(), weekdays: days };
}

/** The same route with another name or other days. */
export function changed(route: FavouriteRoute, form: RouteForm): RouteRequest {
  const { fuel, engineCc, ...same } = route;
  const car = { ...(fuel === null ? {} : { fuel }), ...(engineCc === null ? {} : { engineCc }) };
  return requestOf({ ...same, ...car, date: '' }, form);
}

/** The line with the route's journey; what it was for stays where the person said it themselves. */
export function withRoute(line: LineForm, route: FavouriteRoute, all: FavouriteRoute[]): LineForm {
  const isOwn = line.description.trim() !== '' && !all.some(({ description }) => description === line.description);
  const typed = { ...line.typed };
  for (const field of ['from', 'to', 'miles', 'engineCc'] as const) {
    typed[field] = typedOf('text', route[field]);
  }
  typed.roundTrip = typedOf('tick', route.roundTrip);
  typed.fuel = route.fuel ?? '';
  return { ...line, kind: route.kind, description: isOwn ? line.description : route.description, typed };
}

/** Whether the line's journey is the route's. */
export function isOn(route: RouteJourney, { kind, typed }: LineForm): boolean {
  return (
    route.kind === kind &&
    same(route.from, typed.from) &&
    same(route.to, typed.to) &&
    String(route.miles) === (typed.miles ?? '').trim() &&
    route.roundTrip === (typed.roundTrip === 'yes')
  );
}

/** Journeys that the form does not have yet: those in a draft on this phone are unknown to the service. */
export function notIn(form: ClaimForm | undefined, journeys: Schemas['ClaimLineRequest'][], isoOf: (line: LineForm) => string | null) {
  const has = (journey: Schemas['ClaimLineRequest']) =>
    form?.lines.some(
      (line) =>
        line.kind === journey.kind &&
        isoOf(line) === journey.date &&
        same(journey.from ?? '', line.typed.from) &&
        same(journey.to ?? '', line.typed.to),
    ) ?? false;
  return journeys.filter((journey) => !has(journey));
}

function same(one: string, other = ''): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** From `MONDAY` and `THURSDAY` to `Mondays and Thursdays`; empty where there are none. */
export function daysInWords(weekdays: Weekday[]): string {
  const days = WEEKDAYS.filter(({ value }) => weekdays.includes(value)).map(({ label }) => `${label}s`);
  return days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`;
}

/** `Bristol to Exeter and back, 78 miles each way`. */
export function journeyInWords({ from, to, miles, roundTrip }: Pick<FavouriteRoute, 'from' | 'to' | 'miles' | 'roundTrip'>): string {
  const far = miles === 1 ? '1 mile' : `${miles} miles`;
  return roundTrip ? `${from} to ${to} and back, ${far} each way` : `${from} to ${to}, ${far}`;
}
