import type { Schemas } from '../shared/client';
import { Figure } from '../shared/Figure';
import { date } from '../shared/words';
import type { Facts } from './kinds';
import { Days } from './Days';

interface Props {
  of: Schemas['HolidayQuote'];
  facts: Facts | undefined;
}

/** What it costs and leaves, and what the manager will be shown beside it. */
export function Quote({ of, facts }: Props) {
  return (
    <>
      {of.days.length > 0 && <Figure of={of.cost} />}
      {of.leaveYears.map((year) => (
        <p class="govuk-body" key={`${year.pot} ${year.startsOn}`}>
          This leaves you {year.remainingAfter}
          {KEPT_APART[year.pot] ?? ''} until {date(year.endsOn)}.
        </p>
      ))}
      {facts?.pot === null && <p class="govuk-body">It does not use up any leave.</p>}
      {of.warnings.length > 0 && <Warnings of={of.warnings} asks={facts?.needsApproval !== false} />}
      <Days of={of.days} />
    </>
  );
}

const KEPT_APART: Partial<Record<Schemas['Pot'], string>> = {
  PUBLIC_HOLIDAYS: ' for public holidays',
  PRIVILEGE: ' of privilege leave',
  FLEXI: ' of flexitime',
  TIME_OFF_IN_LIEU: ' of time off in lieu',
};

/** Nothing of this is wrong. */
function Warnings({ of, asks }: { of: Schemas['HolidayFinding'][]; asks: boolean }) {
  return (
    <div class="govuk-inset-text">
      <h3 class="govuk-heading-s">Before you send it</h3>
      {of.map(({ rule, text }) => (
        <p class="govuk-body" key={rule + text}>
          {text}
        </p>
      ))}
      {asks && <p class="govuk-body">You can ask all the same. Your manager sees this too.</p>}
    </div>
  );
}
