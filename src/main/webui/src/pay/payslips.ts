import { answerOf, api, type Schemas } from '../shared/client';
import { asPdf, type Language, type Paper, paperOf } from './documents';

export type Payslip = Schemas['Payslip'];
export type Changes = Schemas['PayslipChanges'];

/** The most that the service lists at once: more than eight years. */
const MOST = 100;

export async function payslipOf(id: string): Promise<Payslip> {
  // The other thing that it can be, a document, has to be asked for.
  return (await answerOf(api.GET('/v1/payslips/{id}', { params: { path: { id } } }))) as Payslip;
}

export function payslipList(query: { cursor?: string; limit?: number }): Promise<Schemas['PayslipList']> {
  return answerOf(api.GET('/v1/payslips', { params: { query } }));
}

/** To choose one of. */
export async function allPayslips(): Promise<Schemas['PayslipSummary'][]> {
  return (await payslipList({ limit: MOST })).payslips;
}

/** Compared with another payslip, or with the one before it. */
export function changesOf(id: string, other: string | undefined): Promise<Changes> {
  const query = other === undefined ? {} : { with: other };
  return answerOf(api.GET('/v1/payslips/{id}/changes', { params: { path: { id }, query } }));
}

export function paperOfPayslip({ id, payDate }: Payslip, language: Language, signal: AbortSignal): Promise<Paper> {
  const request = api.GET('/v1/payslips/{id}', { params: { path: { id } }, ...asPdf(language), signal });
  return paperOf(request, `payslip-${payDate}.pdf`);
}
