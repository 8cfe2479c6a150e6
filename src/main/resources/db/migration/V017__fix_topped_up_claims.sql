-- A claim that was topped up keeps its amount even when its payment comes back: what is due beside it, is paid already.
alter table claim
    add column topped_up boolean not null default false;

update claim set topped_up = true
where id in (select adjusts_claim from claim_line where adjusts_claim is not null);
