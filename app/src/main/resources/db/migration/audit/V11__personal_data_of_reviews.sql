-- What each column holds of people, as docs/PERSONAL_DATA.md explains the words.

comment on column audit.review.municipality is 'none';
comment on column audit.review.month is 'none';
comment on column audit.review.drawn_at is 'none';
comment on column audit.review.closed_at is 'none';
comment on column audit.review.id is 'internal-id';
comment on column audit.review.unit_id is 'internal-id';
comment on column audit.review.drawn_by is 'internal-id';
comment on column audit.review.closed_by is 'internal-id';
comment on column audit.review.conclusion is 'staff';

comment on column audit.review_item.municipality is 'none';
comment on column audit.review_item.reason is 'none';
comment on column audit.review_item.version is 'none';
comment on column audit.review_item.noted_at is 'none';
comment on column audit.review_item.review_id is 'internal-id';
comment on column audit.review_item.entry_id is 'internal-id';
comment on column audit.review_item.noted_by is 'internal-id';
comment on column audit.review_item.outcome is 'staff';
comment on column audit.review_item.note is 'staff';
