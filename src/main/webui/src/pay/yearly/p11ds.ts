import { answerOf, api, type Schemas } from '../../shared/client';
import { asPdf, type Language, type Paper, paperOf, yearly } from '../documents';

export type P11D = Schemas['P11D'];
export type P11DYear = Schemas['P11DYear'];

export async function p11dList(): Promise<Schemas['P11DSummary'][]> {
  return (await answerOf(api.GET('/v1/p11ds'))).p11ds;
}

/** @param replaced the wrong ones instead, which others took the place of */
export async function p11dsOf(taxYear: number, replaced: boolean): Promise<P11DYear> {
  // The other thing that it can be, a document, has to be asked for.
  return (await answerOf(api.GET('/v1/p11ds/{taxYear}', { params: yearly(taxYear, replaced) }))) as P11DYear;
}

export function paperOfP11Ds(taxYear: number, replaced: boolean, language: Language, signal: AbortSignal): Promise<Paper> {
  const request = api.GET('/v1/p11ds/{taxYear}', { params: yearly(taxYear, replaced), ...asPdf(language), signal });
  return paperOf(request, `p11d-${taxYear}.pdf`);
}
