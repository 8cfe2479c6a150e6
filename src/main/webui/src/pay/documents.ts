import { answerOf } from '../shared/client';
import { nameIn } from './nameIn';

/** Something to be kept outside the service. */
export interface Paper {
  file: Blob;
  name: string;
}

/** As the service makes it, with the name that it gives it, or else `otherwise`. */
export async function paperOf(
  request: Promise<{ data?: unknown; error?: unknown; response: Response }>,
  otherwise: string,
): Promise<Paper> {
  const file = (await answerOf(request)) as Blob;
  return { file, name: nameIn((await request).response.headers) ?? otherwise };
}

/** What documents are made in. */
export type Language = 'en' | 'cy';

/** Of a request that has a document as one of its answers. */
export function asPdf(language: Language) {
  return { headers: { Accept: 'application/pdf', 'Accept-Language': language }, parseAs: 'blob' } as const;
}

/** The documents of a tax year, or the wrong ones that others took the place of. */
export function yearly(taxYear: number, replaced: boolean) {
  return { path: { taxYear }, query: replaced ? { replaced } : {} };
}
