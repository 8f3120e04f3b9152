-- What was changed is carried out too when its check is no longer held: the new decision follows on that check, and there is
-- nothing of it to end. What is held in its place is replaced, or supplemented, by a row of its own.
alter table assessment.succession drop constraint only_a_supplement_ends_nothing;
alter table assessment.succession add constraint only_a_supplement_or_what_is_late_ends_nothing check (
    case kind when 'SUPPLEMENT' then last_day is null when 'CHANGED_BY_REVIEW' then true else last_day is not null end);

create function assessment.end_what_is_held() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
    if exists (select from assessment.voucher v
            where v.municipality = new.municipality and v.id = new.earlier_voucher_id
            and v.held && daterange(new.decided_on, null) and not exists (select from assessment.succession s
                where s.municipality = new.municipality and s.earlier_voucher_id = v.id and s.last_day is not null
                and s.decision_id <> new.decision_id)) then
        raise exception 'check % is held: what follows on it ends it', new.earlier_voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger end_what_is_held after insert on assessment.succession
    for each row when (new.kind = 'CHANGED_BY_REVIEW' and new.last_day is null)
    execute function assessment.end_what_is_held();
revoke execute on function assessment.end_what_is_held from public;
