import { useEffect, useRef, useState } from 'preact/hooks';
import { draw, isPdf, smallOf } from './picture';

/** Shown at half of this or less, so that it is sharp on any phone; the service's own are as large. */
const LONG_SIDE = 320;

/** Read a little before it is scrolled to. */
const MARGIN = '200px';

/** What a receipt looks like, small. Read once it is about to be seen, and tried again when the connection is back. */
export function Thumbnail({ id, name }: { id: string; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shows, setShows] = useState<'nothing' | 'picture' | 'pdf'>('nothing');
  useEffect(() => {
    const ended = new AbortController();
    const show = async () => {
      removeEventListener('online', show);
      try {
        const small = await smallOf(id, ended.signal);
        if (ended.signal.aborted) {
          return;
        }
        if (!isPdf(small)) {
          await draw(small, canvas.current!, LONG_SIDE);
        }
        setShows(isPdf(small) ? 'pdf' : 'picture');
      } catch {
        // Its name stands there instead, and leads to what is the matter.
        addEventListener('online', show, { signal: ended.signal });
      }
    };
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) {
          observer.disconnect();
          void show();
        }
      },
      { rootMargin: MARGIN },
    );
    observer.observe(canvas.current!.parentElement!);
    return () => {
      observer.disconnect();
      ended.abort();
    };
  }, [id]);
  return (
    <span class="sop-thumbnail">
      <canvas ref={canvas} role="img" aria-label={name} hidden={shows !== 'picture'} />
      {shows !== 'picture' && <span aria-hidden="true">{shows === 'pdf' ? 'PDF' : 'Receipt'}</span>}
    </span>
  );
}
