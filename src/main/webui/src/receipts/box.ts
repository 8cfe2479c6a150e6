import { api } from '../shared/client';
import { FilesOnThePhone } from '../shared/keptFiles';
import { saveFile } from '../shared/saveFile';
import { upload } from '../shared/upload';
import { ReceiptBox } from './receiptBox';

export const receiptBox = new ReceiptBox(new FilesOnThePhone(), (id, content, onProgress) =>
  upload(`/v1/receipts/${id}`, content, onProgress),
);

/** Off the phone, and off the service where it came there only now; others are on a claim until that is changed. */
export async function removeReceipt(id: string): Promise<void> {
  await receiptBox.remove(id);
  const version = receiptBox.version(id);
  if (version !== undefined) {
    await api.DELETE('/v1/receipts/{id}', { params: { path: { id }, header: { 'If-Match': version } } });
  }
}

/** As a download, called so; the way for what the page cannot show. */
export function saveReceipt(file: Blob, name: string): void {
  saveFile(file, `${name.toLowerCase().replaceAll(' ', '-')}.${extensionOf(file.type)}`);
}

function extensionOf(type: string): string {
  return type === 'application/pdf' ? 'pdf' : type === 'image/png' ? 'png' : 'jpg';
}
