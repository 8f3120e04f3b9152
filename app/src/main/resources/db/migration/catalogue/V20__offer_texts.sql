-- What a provider writes of itself may name people: struck out in a copy, and gone when the provider's time has.
comment on column catalogue.offer.title_sv is 'provider; contact';
comment on column catalogue.offer.title_en is 'provider; contact';
comment on column catalogue.offer.summary_sv is 'provider; contact';
comment on column catalogue.offer.summary_en is 'provider; contact';
comment on column catalogue.offer.week_sv is 'provider; contact';
comment on column catalogue.offer.week_en is 'provider; contact';
comment on column catalogue.offer.place is 'provider; contact';
