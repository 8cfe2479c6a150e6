import type { Schemas } from '../../shared/client';

export type HomeDays = Schemas['WorkingFromHome'];

export const WEEKDAYS: { value: Schemas['DayOfWeek']; label: string }[] = [
  { value: 'MONDAY', label: 'Monday' },
  { value: 'TUESDAY', label: 'Tuesday' },
  { value: 'WEDNESDAY', label: 'Wednesday' },
  { value: 'THURSDAY', label: 'Thursday' },
  { value: 'FRIDAY', label: 'Friday' },
  { value: 'SATURDAY', label: 'Saturday' },
  { value: 'SUNDAY', label: 'Sunday' },
];

function weekdayOf(iso: string): Schemas['DayOfWeek'] {
  const sundayFirst = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7]!.value;
}

/** With a day that is otherwise than its weekday; a day that is as always needs no mention. */
export function withDay(days: HomeDays, iso: string, at: 'HOME' | 'WORK'): HomeDays {
  const others = withoutDay(days, iso);
  const isUsual = days.weekdays.includes(weekdayOf(iso)) === (at === 'HOME');
  if (isUsual) {
    return others;
  }
  return at === 'HOME'
    ? { ...others, atHomeOn: [...others.atHomeOn, iso].sort() }
    : { ...others, atWorkOn: [...others.atWorkOn, iso].sort() };
}

export function withoutDay(days: HomeDays, iso: string): HomeDays {
  const other = (day: string) => day !== iso;
  return { ...days, atHomeOn: days.atHomeOn.filter(other), atWorkOn: days.atWorkOn.filter(other) };
}

/** With other usual days: dates that are no exception any more are left out. */
export function withWeekdays(days: HomeDays, weekdays: Schemas['DayOfWeek'][]): HomeDays {
  const isAtHome = (iso: string) => weekdays.includes(weekdayOf(iso));
  return { weekdays, atHomeOn: days.atHomeOn.filter((iso) => !isAtHome(iso)), atWorkOn: days.atWorkOn.filter(isAtHome) };
}

/** Days that are over are nobody's business any more. */
export function stillToCome(days: HomeDays, today: string): HomeDays {
  const isAhead = (iso: string) => iso >= today;
  return { ...days, atHomeOn: days.atHomeOn.filter(isAhead), atWorkOn: days.atWorkOn.filter(isAhead) };
}
