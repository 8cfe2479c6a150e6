import type { Schemas } from '../../shared/client';
import { movedBy, nextDay } from '../../shared/dates';

type Calendar = Schemas['TeamCalendar'];
type Member = Schemas['TeamMember'];
type Kind = Schemas['TeamDayKind'];

/** Who is not simply at work on a day, by what they are. */
export interface TeamDay {
  date: string;
  groups: { kind: Kind; names: string[] }[];
}

const ORDER: Kind[] = ['PUBLIC_HOLIDAY', 'AWAY', 'WAITING', 'NOT_WORKING', 'WORKING_FROM_HOME'];

/** The days on which anybody works as a rule; most teams have no weekends. */
export function daysOfTeam(calendar: Calendar): TeamDay[] {
  const days: TeamDay[] = [];
  for (let date = calendar.from; date <= calendar.to; date = nextDay(date)) {
    const present = calendar.people.filter(({ inTeam }) => inTeam.some((span) => holds(span, date)));
    const isFree = present.every((person) => person.spans.some((span) => span.kind === 'NOT_WORKING' && holds(span, date)));
    if (!isFree) {
      days.push({ date, groups: groupsOn(present, date) });
    }
  }
  return days;
}

function groupsOn(people: Member[], date: string): TeamDay['groups'] {
  return ORDER.flatMap((kind) => {
    const names = people.flatMap((person) =>
      person.spans.filter((span) => span.kind === kind && holds(span, date)).map(({ part }) => nameOf(person) + PARTS[part]),
    );
    return names.length === 0 ? [] : [{ kind, names }];
  });
}

const PARTS: Record<Schemas['TeamDayPart'], string> = {
  WHOLE_DAY: '',
  MORNING: ' (morning)',
  AFTERNOON: ' (afternoon)',
  SOME_HOURS: ' (some hours)',
};

function nameOf({ name, relation }: Member): string {
  return relation === 'YOU' ? 'You' : name;
}

function holds({ from, to }: Schemas['TeamDates'], date: string): boolean {
  return from <= date && date <= to;
}

/** The Monday of the week of a day; on a weekend that of the week to come, which people mean then. */
export function mondayOf(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return day === 6 ? movedBy(iso, 2) : day === 0 ? movedBy(iso, 1) : movedBy(iso, 1 - day);
}
