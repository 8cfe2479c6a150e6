-- Whose a drawn claim was is known after its claimant has deleted it: nobody audits their own.
alter table audit_sample_claim
    add column person_id uuid references person;

comment on column audit_sample_claim.person_id is
    'who made the claim; null where it was deleted before this was kept, and never put before a manager';

update audit_sample_claim drawn set person_id = claim.person_id from claim where claim.id = drawn.claim_id;

update audit_sample_claim drawn set person_id = approval.claimant_id
from approval
where approval.subject_id = drawn.claim_id and approval.kind = 'EXPENSE_CLAIM' and drawn.person_id is null;

-- Which line a finding names is no longer said by its text alone, so that it stays right when lines are returned.
update claim set findings = (
    select jsonb_agg(
        case
            when finding ->> 'rule' in ('DUPLICATE_EXPENSE', 'DUPLICATE_JOURNEY')
                and finding ->> 'otherClaimId' is null
                and finding ->> 'message' ~ 'line [0-9]+ of this claim'
            then finding || jsonb_build_object(
                'otherLine', cast(substring(finding ->> 'message' from 'line ([0-9]+) of this claim') as integer) - 1)
            else finding
        end
        order by place)
    from jsonb_array_elements(findings) with ordinality as found (finding, place))
where jsonb_path_exists(findings, '$[*] ? (@.message like_regex "line [0-9]+ of this claim")');
