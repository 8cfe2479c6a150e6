import { answerOf, api, type Schemas } from '../../shared/client';
import { dayOf, timeOf } from '../../shared/words';

export type Disclosure = Schemas['PayDisclosure'];

export function disclosureList(cursor: string | undefined): Promise<Schemas['PayDisclosureList']> {
  return answerOf(api.GET('/v1/pay-disclosures', { params: { query: cursor === undefined ? {} : { cursor } } }));
}

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

const REASONS: Record<string, string> = {
  QUERY: 'You asked payroll',
  ASKED: 'You asked payroll',
  CHECK: 'Check of a payroll run',
  CORRECTION: 'Correction of a payslip',
  OVERPAYMENT: 'Overpayment to be recovered',
  COMPLAINT: 'Complaint',
  LEGAL: 'Duty by law, or order of a court',
  AUDIT: 'Audit of payroll',
  OTHER: 'Another reason',
};

/** A kind that is newer than this page speaks for itself in the officer's own words. */
export function reasonInWords({ reasonKind }: Disclosure): string | null {
  return reasonKind === null ? null : (REASONS[reasonKind] ?? null);
}
