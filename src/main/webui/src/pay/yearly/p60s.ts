import { answerOf, api, type Schemas } from '../../shared/client';
import { asPdf, type Language, type Paper, paperOf, yearly } from '../documents';

export type P60 = Schemas['P60'];
export type P60Year = Schemas['P60Year'];

export async function p60List(): Promise<Schemas['P60Summary'][]> {
  return (await answerOf(api.GET('/v1/p60s'))).p60s;
}

/** @param replaced the wrong ones instead, which others took the place of */
export async function p60sOf(taxYear: number, replaced: boolean): Promise<P60Year> {
  // The other thing that it can be, a document, has to be asked for.
  return (await answerOf(api.GET('/v1/p60s/{taxYear}', { params: yearly(taxYear, replaced) }))) as P60Year;
}

export function paperOfP60s(taxYear: number, replaced: boolean, language: Language, signal: AbortSignal): Promise<Paper> {
  const request = api.GET('/v1/p60s/{taxYear}', { params: yearly(taxYear, replaced), ...asPdf(language), signal });
  return paperOf(request, `p60-${taxYear}.pdf`);
}
