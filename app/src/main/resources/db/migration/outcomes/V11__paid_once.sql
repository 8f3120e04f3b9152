-- One result is paid for once over checks of which each took the place of another (OUT-08). Whoever approves another writes what
-- makes it another result.
alter table outcomes.claim_decision add column another_result text not null default '';
alter table outcomes.claim_decision
    add constraint only_what_is_approved_is_another_result check (approved or another_result = '');

create function outcomes.pay_a_result_once() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
    own record;
begin
    select p.voucher_id, p.person_id into strict own
    from choice.placement p where p.municipality = new.municipality and p.id = new.placement_id;
    perform pg_advisory_xact_lock(hashtextextended('result of ' || own.person_id, 0));
    if exists (
        with recursive
            follows as (
                select s.earlier_voucher_id as earlier, v.id as later
                from assessment.succession s
                    join assessment.voucher v on v.municipality = s.municipality and v.decision_id = s.decision_id
                where s.municipality = new.municipality and s.person_id = own.person_id
                    and s.kind in ('NEW_ASSESSMENT', 'CHANGED_BY_REVIEW')),
            before as (
                select own.voucher_id as id
                union select f.earlier from before b join follows f on f.later = b.id),
            after as (
                select own.voucher_id as id
                union select f.later from after a join follows f on f.earlier = a.id)
        select from outcomes.claim_decision d
            join choice.placement p on p.municipality = d.municipality and p.id = d.placement_id
        where d.municipality = new.municipality and d.approved and d.claim_id <> new.claim_id
            and p.voucher_id <> own.voucher_id and p.voucher_id in (select id from before union select id from after)) then
        raise exception 'a result is paid for already on a check that % replaced or that replaced it', own.voucher_id
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
create trigger pay_a_result_once after insert on outcomes.claim_decision
    for each row when (new.approved and new.another_result = '') execute function outcomes.pay_a_result_once();
revoke execute on function outcomes.pay_a_result_once from public;

comment on column outcomes.claim_decision.another_result is 'personal:text';
