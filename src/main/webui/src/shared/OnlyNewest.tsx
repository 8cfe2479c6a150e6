/** A list of the service may go on where this page, for now, ends. */
export function OnlyNewest({ of }: { of: { next: string | null } }) {
  return of.next === null ? null : <p class="govuk-body">Only the newest are shown here.</p>;
}
