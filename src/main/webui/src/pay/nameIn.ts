/** Of `attachment; filename="payslip-2026-09-30.pdf"`; none where it is missing, or leads to another folder. */
export function nameIn(headers: Headers): string | undefined {
  return /filename="([^"/\\]+)"/.exec(headers.get('Content-Disposition') ?? '')?.[1];
}
