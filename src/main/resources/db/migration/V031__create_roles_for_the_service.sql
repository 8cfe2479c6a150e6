-- The service signs in as a role that owns nothing, so that it can be kept from changing what is only added to. Its name
-- is a setting; where there is no such role (yet), nothing is granted, and the service says so when it starts.
do $$
begin
    if exists (select from pg_roles where rolname = '${service}' and rolname <> current_user) then
        execute format('grant connect, temporary on database %I to %I', current_database(), '${service}');
        execute format('grant usage on schema public to %I', '${service}');
        execute format('grant select, insert, update, delete on all tables in schema public to %I', '${service}');
        execute format('grant usage, select on all sequences in schema public to %I', '${service}');
        execute format('alter default privileges in schema public'
            ' grant select, insert, update, delete on tables to %I', '${service}');
        execute format('alter default privileges in schema public grant usage, select on sequences to %I', '${service}');
        -- Which migrations ran is for whoever runs them.
        execute format('revoke insert, update, delete on ${flyway:table} from %I', '${service}');
    end if;
end
$$;
