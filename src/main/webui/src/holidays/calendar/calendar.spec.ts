import { expect, test } from '@playwright/test';
import type { Schemas } from '../../shared/client';
import { stillToCome, withDay, withoutDay, withWeekdays } from './homeDays';
import { daysOfTeam, mondayOf } from './team';

type Member = Schemas['TeamMember'];
type Span = Schemas['TeamSpan'];

// 23 November 2026 is a Monday.
const WEEK = { from: '2026-11-23', to: '2026-11-29' };

function span(kind: Span['kind'], from: string, to = from, part: Span['part'] = 'WHOLE_DAY'): Span {
  return { kind, from, to, part };
}

function member(name: string, spans: Span[], relation: Member['relation'] = 'PEER', inTeam = [WEEK]): Member {
  const weekend = span('NOT_WORKING', '2026-11-28', '2026-11-29');
  return { key: name, name, relation, inTeam, spans: [...spans, weekend] };
}

function calendar(...people: Member[]): Schemas['TeamCalendar'] {
  return { of: 'PEERS', ...WEEK, truncated: false, people };
}

test('a day lists who is not simply at work, away first', () => {
  const you = member('Amara Okafor', [span('WORKING_FROM_HOME', '2026-11-24')], 'YOU');
  const rhys = member('Rhys Morgan', [span('AWAY', '2026-11-24', '2026-11-25'), span('AWAY', '2026-11-26', '2026-11-26', 'MORNING')]);
  const [monday, tuesday, , thursday] = daysOfTeam(calendar(you, rhys));
  expect(monday).toEqual({ date: '2026-11-23', groups: [] });
  expect(tuesday?.groups).toEqual([
    { kind: 'AWAY', names: ['Rhys Morgan'] },
    { kind: 'WORKING_FROM_HOME', names: ['You'] },
  ]);
  expect(thursday?.groups).toEqual([{ kind: 'AWAY', names: ['Rhys Morgan (morning)'] }]);
});

test('days on which nobody works are left out, unless somebody does', () => {
  expect(daysOfTeam(calendar(member('A', []))).map(({ date }) => date)).toHaveLength(5);
  const atWeekends: Member = { key: 'B', name: 'B', relation: 'PEER', inTeam: [WEEK], spans: [] };
  expect(daysOfTeam(calendar(member('A', []), atWeekends))).toHaveLength(7);
});

test('whoever is not in the team yet is not listed', () => {
  const joins = member('A', [span('AWAY', ...['2026-11-23', '2026-11-27'] as const)], 'PEER', [{ from: '2026-11-25', to: WEEK.to }]);
  const groups = daysOfTeam(calendar(member('B', []), joins)).map(({ groups }) => groups.length);
  expect(groups).toEqual([0, 0, 1, 1, 1]);
});

test('a week begins on its Monday, and at the weekend the next one counts', () => {
  expect(['2026-11-23', '2026-11-27', '2026-11-28', '2026-11-29'].map(mondayOf)).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-30',
    '2026-11-30',
  ]);
});

test('only days that differ from the usual are said', () => {
  const usual = { weekdays: ['MONDAY' as const], atHomeOn: [], atWorkOn: [] };
  expect(withDay(usual, '2026-11-23', 'HOME')).toEqual(usual);
  const twice = withDay(withDay(usual, '2026-11-24', 'HOME'), '2026-11-23', 'WORK');
  expect(twice).toEqual({ ...usual, atHomeOn: ['2026-11-24'], atWorkOn: ['2026-11-23'] });
  expect(withDay(twice, '2026-11-23', 'HOME').atWorkOn).toEqual([]);
  expect(withoutDay(twice, '2026-11-24').atHomeOn).toEqual([]);
  expect(withWeekdays(twice, ['TUESDAY'])).toEqual({ weekdays: ['TUESDAY'], atHomeOn: [], atWorkOn: [] });
  expect(stillToCome(twice, '2026-11-24')).toEqual({ ...usual, atHomeOn: ['2026-11-24'] });
});
