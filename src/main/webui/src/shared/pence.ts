/** Currencies whose smallest unit is not a hundredth (ISO 4217). */
const DECIMALS: Record<string, number> = {
  ...Object.fromEntries('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((c) => [c, 0])),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((c) => [c, 3])),
  CLF: 4,
  UYW: 4,
};

export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** From `£1,234.5` to 123450; null when it is no amount. Text only: no fraction is ever computed with. */
export function penceOf(typed: string): number | null {
  return unitsOf(typed, 2);
}

/** The same in the smallest unit of a currency with so many decimals. */
export function unitsOf(typed: string, decimals: number): number | null {
  const match = /^£?(\d{1,3}(?:,?\d{3})*)(?:\.(\d+))?$/.exec(typed.replace(/\s/g, ''));
  const fraction = match?.[2] ?? '';
  if (match === null || fraction.length > decimals) {
    return null;
  }
  const whole = match[1]!.replaceAll(',', '');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/** From 123450 to `1234.50`, as people type it. */
export function typedUnits(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
