import { answerOf, api, type Schemas } from '../../shared/client';
import { AS_PDF, type Paper, paperOf } from '../documents';

export async function p11dList(): Promise<Schemas['P11DSummary'][]> {
  return (await answerOf(api.GET('/v1/p11ds'))).p11ds;
}

export function paperOfP11Ds(taxYear: number, signal: AbortSignal): Promise<Paper> {
  const request = api.GET('/v1/p11ds/{taxYear}', { params: { path: { taxYear } }, ...AS_PDF, signal });
  return paperOf(request, `p11d-${taxYear}.pdf`);
}
