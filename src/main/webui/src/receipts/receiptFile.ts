const LARGEST = 10 * 1024 * 1024;

/** What the service takes as it is. */
const TAKEN = ['image/jpeg', 'image/png', 'application/pdf'];

/** The longer side of a picture that is made smaller, in pixels: text on a receipt stays readable. */
const LONG_SIDE = 2400;

export type Judged = 'fine' | 'convert' | 'shrink' | 'too large' | 'wrong type';

/** What has to happen to a file before it can be a receipt. */
export function judge({ type, size }: { type: string; size: number }): Judged {
  const isPicture = type.startsWith('image/') && type !== 'image/svg+xml';
  if (!TAKEN.includes(type)) {
    return isPicture ? 'convert' : 'wrong type';
  }
  return size <= LARGEST ? 'fine' : isPicture ? 'shrink' : 'too large';
}

/** Width and height that fit, in the same proportion; never larger than before. */
export function fitted(width: number, height: number, longSide = LONG_SIDE): [number, number] {
  const long = Math.max(width, height);
  return long <= longSide ? [width, height] : [Math.round((width * longSide) / long), Math.round((height * longSide) / long)];
}

/** As a JPEG that is small enough; fails where the browser cannot read the picture. */
export async function shrunk(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = fitted(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('No picture was made.'))), 'image/jpeg', 0.85);
  });
}

/** From 482133 to `471 KB`. */
export function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
