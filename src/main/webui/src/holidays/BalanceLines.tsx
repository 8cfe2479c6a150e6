import type { Schemas } from '../shared/client';
import { duration } from '../shared/words';
import { range } from './datesText';
import { inDays } from './days';

interface Props {
  of: Schemas['HolidayBalanceLine'][];
  total: number;
  balance: Schemas['HolidayBalance'];
}

/** The lines that make a figure, in the order in which one would work it out by hand. They add up exactly, in hours. */
export function BalanceLines({ of, total, balance }: Props) {
  const { dayMinutes, leaveYearStartsOn, leaveYearEndsOn } = balance;
  const isAllYear = (line: Schemas['HolidayBalanceLine']) =>
    line.startsOn === leaveYearStartsOn && line.endsOn === leaveYearEndsOn;
  return (
    <>
      <ul class="sop-list">
        {of.map((line, i) => (
          <li key={i}>
            <div class="sop-row">
              <span>{line.label}</span>
              <span>{line.minutes === 0 ? '' : inDays(line.minutes, dayMinutes)}</span>
            </div>
            {line.minutes !== 0 && <span class="sop-quiet sop-right">{duration(line.minutes)}</span>}
            <span class="sop-quiet">{line.quantity}</span>
            {!isAllYear(line) && <span class="sop-quiet">{range(line.startsOn, line.endsOn)}</span>}
          </li>
        ))}
        <li>
          <div class="sop-row">
            <strong>Left</strong>
            <span>{inDays(total, dayMinutes)}</span>
          </div>
          <span class="sop-quiet sop-right">{duration(total)}</span>
        </li>
      </ul>
      <p class="govuk-body sop-quiet">
        The hours add up exactly. The days are of {duration(dayMinutes)}, your average working day, and rounded down to a tenth.
      </p>
    </>
  );
}
