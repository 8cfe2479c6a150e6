/** From `£1,234.5` to 123450; null when it is no amount. Text only: no fraction is ever computed with. */
export function penceOf(typed: string): number | null {
  const match = /^£?(\d{1,3}(?:,?\d{3})*)(?:\.(\d{1,2}))?$/.exec(typed.replace(/\s/g, ''));
  if (match === null) {
    return null;
  }
  const pounds = match[1]!.replaceAll(',', '');
  return Number(pounds + (match[2] ?? '').padEnd(2, '0'));
}
