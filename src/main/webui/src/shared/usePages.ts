import { useState } from 'preact/hooks';
import { asRefused, type Refused } from './refused';
import { type Load, useLoad } from './useLoad';

export interface Pages<T> extends Load<T[]> {
  /** Missing on the last page. */
  more?: () => void;
  reading: boolean;
  /** Why the next page could not be read; those before it stay. */
  notMore?: Refused;
}

/** A list that the service gives page by page; `read` takes the cursor of the page. */
export function usePages<P extends { next: string | null }, T>(
  read: (cursor: string | undefined) => Promise<P>,
  of: (page: P) => T[],
  ...dependencies: unknown[]
): Pages<T> {
  const [later, setLater] = useState<{ first: P; pages: P[] } | null>(null);
  const [reading, setReading] = useState(false);
  const [notMore, setNotMore] = useState<Refused>();
  const { data, ...load } = useLoad(() => read(undefined), ...dependencies);
  if (data === undefined) {
    return { ...load, reading: false };
  }
  // Pages that followed another first one are of a list that has changed since.
  const pages = [data, ...(later?.first === data ? later.pages : [])];
  const next = pages.at(-1)?.next ?? null;
  const more = async (cursor: string) => {
    setReading(true);
    setNotMore(undefined);
    try {
      const page = await read(cursor);
      setLater({ first: data, pages: [...pages.slice(1), page] });
    } catch (reason) {
      setNotMore(asRefused(reason));
    }
    setReading(false);
  };
  const cursor = cursorOf(next);
  return {
    ...load,
    data: pages.flatMap(of),
    reading,
    ...(cursor === null ? {} : { more: () => void more(cursor) }),
    ...(notMore === undefined ? {} : { notMore }),
  };
}

/** Of a link as `/v1/expense-claims?limit=25&cursor=…`. */
export function cursorOf(next: string | null): string | null {
  return next === null ? null : new URLSearchParams(next.slice(next.indexOf('?') + 1)).get('cursor');
}
