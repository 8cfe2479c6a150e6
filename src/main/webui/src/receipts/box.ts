import { api } from '../shared/client';
import { FilesOnThePhone } from '../shared/keptFiles';
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

/** As a download; the way for what the page cannot show. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name.toLowerCase().replaceAll(' ', '-')}.${extensionOf(file.type)}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function extensionOf(type: string): string {
  return type === 'application/pdf' ? 'pdf' : type === 'image/png' ? 'png' : 'jpg';
}
