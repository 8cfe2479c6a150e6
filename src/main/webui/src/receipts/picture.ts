import { answerOf, api } from '../shared/client';
import { receiptBox } from './box';
import { fitted } from './receiptFile';

/** The file: from this phone while it waits there, otherwise from the service. */
export async function fileOf(id: string, signal: AbortSignal): Promise<Blob> {
  return (await receiptBox.file(id)) ?? read(api.GET('/v1/receipts/{id}', { ...of(id), parseAs: 'blob', signal }));
}

/** Something small to show of it; of a file that waits on this phone that is the file itself. */
export async function smallOf(id: string, signal: AbortSignal): Promise<Blob> {
  const path = '/v1/receipts/{id}/thumbnail';
  return (await receiptBox.file(id)) ?? read(api.GET(path, { ...of(id), parseAs: 'blob', signal }));
}

export function isPdf(file: Blob): boolean {
  return file.type === 'application/pdf';
}

/** Drawn, since the page may show no picture that it made an address for. Fails where the picture cannot be read. */
export async function draw(picture: Blob, on: HTMLCanvasElement, longSide: number): Promise<void> {
  const bitmap = await createImageBitmap(picture);
  [on.width, on.height] = fitted(bitmap.width, bitmap.height, longSide);
  on.getContext('2d')?.drawImage(bitmap, 0, 0, on.width, on.height);
  bitmap.close();
}

function of(id: string) {
  return { params: { path: { id } } };
}

async function read(request: Parameters<typeof answerOf>[0]): Promise<Blob> {
  return (await answerOf(request)) as Blob;
}
