import type { Schemas } from '../shared/client';
import { date } from '../shared/words';

type Dates = Pick<Schemas['AbsenceRequest'], 'startsOn' | 'endsOn' | 'startsAfternoon' | 'endsMidday'>;

/** `14 to 18 December 2026, until midday`, as the service writes it too. */
export function datesText({ startsOn, endsOn, startsAfternoon, endsMidday }: Dates): string {
  if (startsOn === endsOn) {
    return date(startsOn) + (startsAfternoon ? ', afternoon' : endsMidday ? ', morning' : '');
  }
  return `${range(startsOn, endsOn)}${startsAfternoon ? ', from midday' : ''}${endsMidday ? ', until midday' : ''}`;
}

/** `14 to 18 December 2026`, `28 December 2026 to 2 January 2027`. */
export function range(startsOn: string, endsOn: string): string {
  if (startsOn === endsOn) {
    return date(startsOn);
  }
  const [first, last] = [date(startsOn), date(endsOn)];
  const [day, month, year] = first.split(' ');
  const same = last.split(' ');
  return year !== same[2] ? `${first} to ${last}` : month !== same[1] ? `${day} ${month} to ${last}` : `${day} to ${last}`;
}
