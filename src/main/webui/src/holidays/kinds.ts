import type { Schemas } from '../shared/client';

export type Facts = Schemas['AbsenceTypeFacts'];

/** Of one kind; undefined where they are not known. */
export function factsOf(type: Schemas['AbsenceType'] | '', types: Facts[] | undefined): Facts | undefined {
  return types?.find((each) => each.type === type);
}

/** Those that it can still become: sickness gives leave back, so it becomes no leave, nor leave sickness. */
export function ofSameNature(type: Schemas['AbsenceType'], types: Facts[]): Facts[] {
  return types.filter((each) => (each.type === 'SICKNESS') === (type === 'SICKNESS'));
}

const USUAL: Schemas['AbsenceType'][] = ['ANNUAL_LEAVE', 'FLEXI_LEAVE', 'TIME_OFF_IN_LIEU', 'SICKNESS'];

/** The few that most people need, in the order in which they need them; and the rest by name. */
export function byUse(types: Facts[]): { usual: Facts[]; rest: Facts[] } {
  const usual = USUAL.flatMap((type) => types.find((each) => each.type === type) ?? []);
  const rest = types.filter(({ type }) => !USUAL.includes(type));
  return { usual, rest: rest.sort((a, b) => a.label.localeCompare(b.label)) };
}

export const DRAWS_ON: Record<Schemas['Pot'], string> = {
  ANNUAL_LEAVE: 'your annual leave',
  PUBLIC_HOLIDAYS: 'your public holiday hours',
  PRIVILEGE: 'your privilege days',
  FLEXI: 'your flexitime',
  TIME_OFF_IN_LIEU: 'your time off in lieu',
};

const PAY: Record<Schemas['AbsencePay'], string> = {
  PAID: 'Paid',
  UNPAID: 'Not paid',
  AS_SCHEME: 'Paid as your department’s scheme says',
};

/** What follows from asking for it, in sentences. */
export function aboutType(facts: Facts): string {
  const { pot, pay, needsApproval, evidence, evidenceAfterDays, yearlyDays, sensitive } = facts;
  const note =
    evidence === null
      ? ''
      : evidenceAfterDays === null || evidenceAfterDays === 0
        ? `You need a ${evidence}.`
        : `You need a ${evidence} after ${evidenceAfterDays} days.`;
  return [
    pot === null ? `${PAY[pay]}.` : `It comes off ${DRAWS_ON[pot as Schemas['Pot']]}.`,
    yearlyDays === null ? '' : `At most ${yearlyDays} working ${yearlyDays === 1 ? 'day' : 'days'} in a leave year.`,
    needsApproval ? 'Your manager decides.' : 'You only record it: nobody has to approve.',
    note,
    sensitive ? 'Only you and your manager see what it is.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
