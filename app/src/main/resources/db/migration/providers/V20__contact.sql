-- How a provider is reached goes when the provider's time has gone; its name stands in the accounts.
comment on column providers.provider.phone is 'provider; contact';
comment on column providers.provider.email is 'provider; contact';
