import type { Schemas } from '../shared/client';
import { duration } from '../shared/words';
import { range } from './datesText';
import { inDays } from './days';

type Line = Schemas['HolidayBalanceLine'];

interface Props {
  of: Line[];
  total: number;
  balance: Schemas['HolidayBalance'];
}

/** The lines that make a figure, in the order in which one would work it out by hand. They add up exactly, in hours. */
export function BalanceLines({ of, total, balance }: Props) {
  const { dayMinutes } = balance;
  return (
    <>
      <ul class="sop-list">
        {of.map((line, i) => (
          <li key={i}>
            <div class="sop-row">
              <span>{line.label}</span>
              <Amount minutes={line.minutes} dayMinutes={dayMinutes} />
            </div>
            {notesOf(line, balance).map((note) => (
              <span class="sop-quiet" key={note}>
                {note}
              </span>
            ))}
          </li>
        ))}
        <li class="sop-row">
          <strong>Left</strong>
          <Amount minutes={total} dayMinutes={dayMinutes} />
        </li>
      </ul>
      <p class="govuk-body sop-quiet">
        The hours add up exactly. The days are of {duration(dayMinutes)}, your average working day, and rounded down to a tenth.
      </p>
    </>
  );
}

function Amount({ minutes, dayMinutes }: { minutes: number; dayMinutes: number }) {
  return (
    <span>
      {inDays(minutes, dayMinutes)}
      <span class="sop-quiet">{duration(minutes)}</span>
    </span>
  );
}

const USES: Partial<Record<Line['rule'], string>> = {
  TAKEN: 'Taken',
  BOOKED: 'Booked',
  WAITING: 'Waiting for a decision',
};

/** How it comes about, and when, unless that is the whole leave year or has been said already. */
export function notesOf(line: Line, year: Pick<Schemas['HolidayBalance'], 'leaveYearStartsOn' | 'leaveYearEndsOn'>): string[] {
  const { rule, label, quantity, startsOn, endsOn } = line;
  const isAllYear = startsOn === year.leaveYearStartsOn && endsOn === year.leaveYearEndsOn;
  const dates = range(startsOn, endsOn);
  const said = [label, quantity].some((text) => text.includes(dates));
  return [USES[rule] ?? '', quantity === duration(Math.abs(line.minutes)) ? '' : quantity, isAllYear || said ? '' : dates].filter(
    (note) => note !== '',
  );
}
