import type { Schemas } from '../../shared/client';
import { date, dayOf, timeOf } from '../../shared/words';

export type Disclosure = Schemas['PayDisclosure'];

/** What one person saw on one day for one reason, newest first; never empty. */
export type Seen = [first: Disclosure, ...more: Disclosure[]];

/** Put together as far as nobody else came between, so that what others saw stands out; newest first. */
export function byViewer(disclosures: Disclosure[]): Seen[] {
  const all: Seen[] = [];
  for (const disclosure of disclosures) {
    const last = all.at(-1);
    if (last !== undefined && isOfOneVisit(last[0], disclosure)) {
      last.push(disclosure);
    } else {
      all.push([disclosure]);
    }
  }
  return all;
}

function isOfOneVisit(one: Disclosure, other: Disclosure): boolean {
  const day = dayOf(one.at) === dayOf(other.at);
  if (one.own || other.own) {
    return day && one.own && other.own;
  }
  // Without a staff record nobody knows whether it was the same person.
  const who = one.name !== null && one.name === other.name && one.department === other.department && one.app === other.app;
  return day && who && one.reasonKind === other.reasonKind && one.reason === other.reason;
}

/** Each thing that was seen once, however often it was. */
export function things(seen: Seen): Disclosure[] {
  return seen.filter(({ what, payslipId }, i) => seen.findIndex((each) => each.what === what && each.payslipId === payslipId) === i);
}

/** `22 November 2026, 3 times`; of a single time also when on that day. */
export function whenSeen(seen: Seen): string {
  return seen.length === 1 ? timeOf(seen[0].at) : `${dayOf(seen[0].at)}, ${seen.length} times`;
}

const NO_RECORD = 'Somebody without a staff record';

/** `Amara Okafor, Cabinet Office`. */
export function whoSaw({ name, departmentName }: Disclosure): string {
  return [name ?? NO_RECORD, departmentName].filter((part) => part !== null).join(', ');
}

const PAGE = 'sop-page';

/** By what; the page itself has a name that people know. */
export function appName({ app }: Disclosure): string {
  return app === PAGE ? 'SOP Mobile' : app;
}

const REASONS: Record<string, string> = {
  ASKED: 'You asked payroll',
  CHECK: 'Check of a payroll run',
  CORRECTION: 'Correction of a payslip',
  OVERPAYMENT: 'Overpayment to be recovered',
  COMPLAINT: 'Complaint',
  LEGAL: 'Duty by law, or order of a court',
  AUDIT: 'Audit of payroll',
  OTHER: 'Another reason',
};

/** Where somebody looked because they were asked, the service says which query it was. */
const ASKED_HERE = 'QUERY';

/** Why, from the list; a kind that is newer than this page is left to the officer's own words. */
export function reasonInWords({ reasonKind, reason }: Disclosure): string | null {
  return reasonKind === ASKED_HERE ? withDates(reason ?? '') : (REASONS[reasonKind ?? ''] ?? null);
}

/** What the officer wrote. */
export function officersWords({ reasonKind, reason }: Disclosure): string | null {
  return reasonKind === ASKED_HERE ? null : reason;
}

/** With days as people write them. */
function withDates(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => date(day));
}

/** What was seen, in words; a kind that is newer than this page is left out. */
export const SEEN: Record<string, string> = {
  PAYSLIP_LIST: 'The list of your payslips',
  PAYSLIP: 'Your payslip',
  P60_LIST: 'The list of your P60s',
  P60: 'Your P60',
  P11D_LIST: 'The list of your P11Ds',
  P11D: 'Your P11D',
  PAY_LOOK: 'Said why they are going to look',
  PAY_QUERY: 'What you asked payroll',
};
