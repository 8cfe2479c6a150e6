import type { Schemas } from '../../shared/client';
import { date, dayOf, timeOf } from '../../shared/words';

export type Disclosure = Schemas['PayDisclosure'];

/** What somebody saw, or several things that one saw oneself on one day. */
export type Seen = { others: Disclosure } | { own: Disclosure[] };

/** What the person saw themselves is put together by day, so that what others saw stands out; newest first. */
export function byViewer(disclosures: Disclosure[]): Seen[] {
  const all: Seen[] = [];
  for (const disclosure of disclosures) {
    const last = all.at(-1);
    if (!disclosure.own) {
      all.push({ others: disclosure });
    } else if (last !== undefined && 'own' in last && dayOf(last.own[0]!.at) === dayOf(disclosure.at)) {
      last.own.push(disclosure);
    } else {
      all.push({ own: [disclosure] });
    }
  }
  return all;
}

/** `22 November 2026, 3 times`. */
export function whenSeen(own: Disclosure[]): string {
  return own.length === 1 ? timeOf(own[0]!.at) : `${dayOf(own[0]!.at)}, ${own.length} times`;
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

/** What was seen, in words. */
export const SEEN: Record<Schemas['PayDisclosureKind'], string> = {
  PAYSLIP_LIST: 'The list of your payslips',
  PAYSLIP: 'Your payslip',
  PAY_LOOK: 'Said why they are going to look',
  PAY_QUERY: 'What you asked payroll',
};
