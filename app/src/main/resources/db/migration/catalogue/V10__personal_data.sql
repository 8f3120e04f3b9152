-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words. `of:` on a table says whose row it is.

comment on column catalogue.offer.municipality is 'none';
comment on column catalogue.offer.measure is 'none';
comment on column catalogue.offer.title_sv is 'none';
comment on column catalogue.offer.title_en is 'none';
comment on column catalogue.offer.summary_sv is 'none';
comment on column catalogue.offer.summary_en is 'none';
comment on column catalogue.offer.week_sv is 'none';
comment on column catalogue.offer.week_en is 'none';
comment on column catalogue.offer.place is 'none';
comment on column catalogue.offer.languages is 'none';
comment on column catalogue.offer.step_free is 'none';
comment on column catalogue.offer.starts is 'none';
comment on column catalogue.offer.next_start is 'none';
comment on column catalogue.offer.free_places is 'none';
comment on column catalogue.offer.confirmed_on is 'none';
comment on column catalogue.offer.published is 'none';
comment on column catalogue.offer.version is 'none';
comment on column catalogue.offer.id is 'internal-id';
comment on column catalogue.offer.provider_id is 'internal-id';
