-- How far from the advised level the rules let a decision go on the day it was made; the database keeps decisions inside.
-- Decisions of before get what their profile says, or as far as they went where nobody knows. The columns are made as
-- computed ones and then set free, so that every row gets its value without being changed by anybody.
alter table assessment.decision
    add column levels_up integer not null generated always as (greatest(level - advised_level,
        case profile when 'nacka-2013' then 2 when 'sundbyberg-2017' then 1 else 0 end)) stored,
    add column levels_down integer not null generated always as (greatest(advised_level - level,
        case profile when 'nacka-2013' then 2 when 'sundbyberg-2017' then 1 else 0 end)) stored;
alter table assessment.decision
    alter column levels_up drop expression,
    alter column levels_down drop expression;

-- Who does not say how far may not deviate at all.
alter table assessment.decision
    alter column levels_up set default 0,
    alter column levels_down set default 0,
    add constraint bounds_are_no_debt check (levels_up >= 0 and levels_down >= 0),
    add constraint level_is_within_bounds
        check (level between advised_level - levels_down and advised_level + levels_up);

comment on column assessment.decision.levels_up is 'none';
comment on column assessment.decision.levels_down is 'none';
