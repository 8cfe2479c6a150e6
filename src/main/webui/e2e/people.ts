/** Who signs in: by default the demo people of a local start. */
export const EMPLOYEE = process.env.SOP_EMPLOYEE ?? 'amara.okafor';
export const MANAGER = process.env.SOP_MANAGER ?? 'rhys.morgan';
/** Another two, for journeys that go on beside those of these two: each sees what the other of them does. */
export const CLAIMANT = process.env.SOP_CLAIMANT ?? 'owen.pritchard';
export const APPROVER = process.env.SOP_APPROVER ?? 'priya.raman';
export const OFFICER = process.env.SOP_OFFICER ?? 'tomasz.nowak';
export const PASSWORD = process.env.SOP_PASSWORD ?? 'correct-horse-demo';

/** What their second factor is made from. */
export const CODE_KEY = process.env.SOP_CODE_KEY ?? 'correct-horse-second';
