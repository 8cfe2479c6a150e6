import { answerOf, api, type Schemas } from '../../shared/client';
import { AS_PDF, type Paper, paperOf } from '../documents';

export type P60 = Schemas['P60'];
export type P60Year = Schemas['P60Year'];

export async function p60List(): Promise<Schemas['P60Summary'][]> {
  return (await answerOf(api.GET('/v1/p60s'))).p60s;
}

export async function p60sOf(taxYear: number): Promise<P60Year> {
  // The other thing that it can be, a document, has to be asked for.
  return (await answerOf(api.GET('/v1/p60s/{taxYear}', { params: { path: { taxYear } } }))) as P60Year;
}

export function paperOfP60s(taxYear: number, signal: AbortSignal): Promise<Paper> {
  const request = api.GET('/v1/p60s/{taxYear}', { params: { path: { taxYear } }, ...AS_PDF, signal });
  return paperOf(request, `p60-${taxYear}.pdf`);
}
