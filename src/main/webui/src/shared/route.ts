import { useEffect, useState } from 'preact/hooks';

/** Where the page is: the parts of the address after `#/`. Kept there, so the server needs no routes for the page. */
export function useRoute(): string[] {
  const [parts, setParts] = useState(partsOf(location.hash));
  useEffect(() => {
    const changed = () => setParts(partsOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return parts;
}

export function go(to: string): void {
  location.hash = to;
}

function partsOf(hash: string): string[] {
  return hash.replace(/^#\/?/, '').split('/').filter((part) => part !== '');
}
