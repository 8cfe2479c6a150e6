/** From 2220 of days of 444 to `5 days`; to a tenth, rounded down, as the service does. */
export function inDays(minutes: number, dayMinutes: number): string {
  const tenths = Math.floor((minutes * 10) / dayMinutes);
  const size = Math.abs(tenths) / 10;
  return `${tenths < 0 ? '−' : ''}${size} ${size === 1 ? 'day' : 'days'}`;
}
