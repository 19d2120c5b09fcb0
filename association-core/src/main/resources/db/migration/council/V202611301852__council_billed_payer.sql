-- To whom a council's invoices are made out, where it is not the council itself: its department, its executive committee.
alter table council_payer
  add column billed_since timestamptz,
  add constraint council_payer_billed_has_its_code check (billed_since is null or edrpou is not null);
comment on column council_payer.billed_since is 'Since when invoices are made out to it; of several the last one counts, as after two councils were made one.';
