-- A list that a member of staff has kept under a name. It names no person: only which cases, in which order.
create table casework.saved_view (
    municipality text not null default tenancy.municipality(),
    id           uuid not null,
    account_id   uuid not null,
    name         text not null check (name <> '' and length(name) <= 60),
    query        text not null check (length(query) <= 400),
    primary key (municipality, id),
    unique (municipality, account_id, name),
    foreign key (municipality, account_id) references access.account (municipality, id)
);
call tenancy.protect('casework.saved_view', 'select, insert, update, delete');

comment on column casework.saved_view.municipality is 'none';
comment on column casework.saved_view.id is 'internal-id';
comment on column casework.saved_view.account_id is 'internal-id';
comment on column casework.saved_view.name is 'none';
comment on column casework.saved_view.query is 'none';
