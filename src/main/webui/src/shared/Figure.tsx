/** `5 days (37 hours)`: the days large, and the exact time below them. */
export function Figure({ of }: { of: string }) {
  const at = of.indexOf(' (');
  return (
    <p class="sop-figure">
      {at < 0 ? of : of.slice(0, at)}
      {at >= 0 && <span class="sop-quiet">{of.slice(at + 2).replace(/\)$/, '')}</span>}
    </p>
  );
}
