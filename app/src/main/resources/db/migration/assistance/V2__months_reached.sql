-- Which months a file that was imported covers, also where nothing in it was new: a household that got nothing is not in
-- the register, so that only this tells "nothing was paid" from "not known yet". Of imports of before, their payments tell.
create table assistance.import_month (
    municipality text not null default tenancy.municipality(),
    import_id    uuid not null,
    month        date not null check (extract(day from month) = 1),
    primary key (municipality, import_id, month),
    foreign key (municipality, import_id) references assistance.import (municipality, id)
);
create index on assistance.import_month (municipality, month);
call tenancy.protect('assistance.import_month', 'select, insert');
call tenancy.append_only('assistance.import_month');
create index on assistance.payment (municipality, month, import_id);

comment on column assistance.import_month.municipality is 'none';
comment on column assistance.import_month.import_id is 'internal-id';
comment on column assistance.import_month.month is 'none';
