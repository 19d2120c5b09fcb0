-- A council's money comes from several codes and accounts: its executive committee's, its finance department's, the treasury's.
create table council_payer (
  id uuid primary key,
  council_id uuid not null references council,
  name text not null,
  edrpou text constraint council_payer_edrpou_has_8_digits check (edrpou ~ '^\d{8}$'),
  iban text constraint council_payer_iban_has_29_characters check (iban ~ '^UA\d{27}$'),
  added_by text not null,
  added_at timestamptz not null,
  constraint council_payer_is_told_by_something check (edrpou is not null or iban is not null)
);
create index council_payer_of_council on council_payer (council_id);
create index council_payer_by_edrpou on council_payer (edrpou);
create index council_payer_by_iban on council_payer (iban);
create index council_by_iban on council (iban);
call protect('council_payer', 'council_id', 'select');
