/** How the page writes amounts, dates and times: as GOV.UK does. */

interface Money {
  pence: number;
}

export function money({ pence }: Money): string {
  const pounds = (Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 });
  return `${pence < 0 ? '−' : ''}£${pounds}`;
}

/** From `2026-11-21` to `21 November 2026`. In UTC, so that no time zone moves a date. */
export function date(iso: string, month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

/** From `2026-11-21` to `Saturday 21 November`. */
export function weekday(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}

export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant));
}

/** `21 November 2026 at 14:05`, in London. */
export function timeOf(instant: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(instant));
  return `${dayOf(instant)} at ${time}`;
}

/** From 444 to `7 hours 24 minutes`. */
export function duration(minutes: number): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const parts = [
    hours > 0 || rest === 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 ? `${rest} ${rest === 1 ? 'minute' : 'minutes'}` : '',
  ];
  return (minutes < 0 ? '−' : '') + parts.filter((part) => part !== '').join(' ');
}

/** What the service found, without the advice, which it gives last; what the claimant declares is theirs to the end. */
export function withoutAdvice(message: string): string {
  const advice = message.startsWith('declares ') ? -1 : message.lastIndexOf('; ');
  return advice < 0 ? message : message.slice(0, advice);
}
