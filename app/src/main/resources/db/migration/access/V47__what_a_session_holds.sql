-- Who signed in, from where, what the provider of the sign-in signed, and the name that a list is narrowed to: more than a trace
-- of use, and perhaps somebody's name. It goes with the session and is never copied.
comment on column access.session_attributes.attribute_bytes is 'session';
