import type { Schemas } from '../../shared/client';

/** What was seen, in words. */
export const SEEN: Record<Schemas['PayDisclosureKind'], string> = {
  PAYSLIP_LIST: 'The list of your payslips',
  PAYSLIP: 'Your payslip',
  PAY_LOOK: 'Said why they are going to look',
  PAY_QUERY: 'What you asked payroll',
};
