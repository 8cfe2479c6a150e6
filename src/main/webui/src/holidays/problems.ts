import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { errorsOf, type Fields } from '../shared/errors';
import type { Waiting } from '../shared/outbox';
import type { Refused } from '../shared/refused';
import { firstDay, type HolidayForm } from './holidayForm';

type Rule = Schemas['Rule'];

/** The answer that would make it pass. */
const MENDED_AT: Partial<Record<Rule, string>> = {
  ABSENCE_TYPE_NOT_OPEN: 'type',
  LIMIT_EXCEEDED: 'endsOn',
  BALANCE_EXCEEDED: 'endsOn',
  LEAVE_TOO_LONG: 'endsOn',
  LEAVE_TOO_SHORT: 'endsOn',
  ABSENCE_OVERLAPS: 'startsOn',
  ABSENCE_COSTS_NOTHING: 'startsOn',
  NOT_EMPLOYED_THEN: 'startsOn',
  LEAVE_YEAR_LOCKED: 'startsOn',
  NOTICE_SHORT: 'startsOn',
  RECORDED_LATE: 'startsOn',
  BLACKOUT_PERIOD: 'startsOn',
  COVER_TOO_LOW: 'startsOn',
  EVIDENCE_NEEDED: 'evidenceTo',
};

const FIELDS: Fields = {
  type: { pointers: ['/type'], label: 'What it is' },
  startsOn: { pointers: ['/startsOn'], label: 'The first day' },
  endsOn: { pointers: ['/endsOn', '/endsMidday'], label: 'The last day' },
  evidenceTo: { pointers: ['/evidenceTo'], label: 'The day that it covers you to' },
};

/** What would refuse it, each at the question to answer otherwise; several at one question are read together. */
export function errorsOfFindings(findings: Schemas['HolidayFinding'][], form: HolidayForm): Errors {
  const errors: Errors = {};
  for (const { rule, text } of findings) {
    const field = fieldOf(rule, form);
    errors[field] = field in errors ? `${errors[field]} ${plainly(rule, text)}` : plainly(rule, text);
  }
  return errors;
}

/** What the service refused; where it is about a rule, at the question that the rule is about. */
export function errorsOfHoliday(refused: Pick<Refused, 'message' | 'problem'>, form: HolidayForm): Errors {
  const { message, problem } = refused;
  const violations = problem?.rule === 'MALFORMED_REQUEST' ? problem.errors : [];
  return violations.length > 0 || problem === undefined
    ? { ...(violations.length > 0 ? errorsOf(violations, FIELDS) : { form: message }) }
    : { [fieldOf(problem.rule, form)]: plainly(problem.rule, message) };
}

function fieldOf(rule: Rule, form: HolidayForm): string {
  if (rule === 'ABSENCE_HOURS_INVALID') {
    return form.first === 'HOURS' ? 'firstHours' : form.last === 'HOURS' ? 'lastHours' : `hours-${firstDay(form)}`;
  }
  return MENDED_AT[rule] ?? 'form';
}

/** The service also speaks to those who write apps; here it is a question that has to be answered otherwise. */
function plainly(rule: Rule, text: string): string {
  switch (rule) {
    case 'ABSENCE_TYPE_NOT_OPEN':
      return `${text.split('. ')[0]}. Select something else.`;
    case 'ABSENCE_HOURS_INVALID':
      return text.includes('partDays') ? 'Enter how many hours you would have worked on each day.' : text;
    default:
      return text;
  }
}

/** Of what went out before and came back. */
export function errorsOfWaiting(waiting: Waiting | undefined): Errors {
  return waiting?.refusal ? { form: waiting.refusal.message } : {};
}
