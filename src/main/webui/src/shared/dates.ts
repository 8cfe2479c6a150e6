/** A date as people type it, in three boxes. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

export const NO_DATE: TypedDate = { day: '', month: '', year: '' };

/** As the contract writes it; null when there is no such day. */
export function isoOf({ day, month, year }: TypedDate): string | null {
  const parts = [year, month, day].map((part) => part.trim());
  if (!/^\d{4}$/.test(parts[0]!) || !parts.slice(1).every((part) => /^\d{1,2}$/.test(part))) {
    return null;
  }
  const iso = `${parts[0]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null;
}

/** Whether it is a day as the contract writes it. */
export function isDay(text: string): boolean {
  return isoOf(typedDate(text)) === text;
}

/** So many days later; earlier when negative. */
export function movedBy(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function nextDay(iso: string): string {
  return movedBy(iso, 1);
}

/** As the contract writes it, in London. */
export function today(now = new Date()): string {
  // Swedes write dates as the contract does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/London' }).format(now);
}

export function typedDate(iso: string): TypedDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
