import { answerOf, api, type Schemas } from '../../shared/client';

export type Look = Schemas['PayLook'];
type Reason = Schemas['PayLookReason'];

export const REASONS: { value: Reason; label: string }[] = [
  { value: 'ASKED', label: 'They asked payroll' },
  { value: 'CHECK', label: 'Check of a payroll run' },
  { value: 'CORRECTION', label: 'Correction of a payslip' },
  { value: 'OVERPAYMENT', label: 'Overpayment to be recovered' },
  { value: 'COMPLAINT', label: 'Complaint' },
  { value: 'LEGAL', label: 'Duty by law, or order of a court' },
  { value: 'AUDIT', label: 'Audit of payroll' },
  { value: 'OTHER', label: 'Another reason' },
];

export function openLook(id: string, body: Schemas['PayLookRequest']): Promise<Look> {
  return answerOf(api.PUT('/v1/pay-looks/{id}', { params: { path: { id } }, body }));
}

export function lookOf(id: string): Promise<Look> {
  return answerOf(api.GET('/v1/pay-looks/{id}', { params: { path: { id } } }));
}

export function inspectedList(id: string, cursor: string | undefined): Promise<Schemas['InspectedPayslipList']> {
  const query = cursor === undefined ? {} : { cursor };
  return answerOf(api.GET('/v1/pay-looks/{id}/payslips', { params: { path: { id }, query } }));
}

export function inspectedPayslip(id: string, payslipId: string): Promise<Schemas['Payslip']> {
  return answerOf(api.GET('/v1/pay-looks/{id}/payslips/{payslipId}', { params: { path: { id, payslipId } } }));
}
