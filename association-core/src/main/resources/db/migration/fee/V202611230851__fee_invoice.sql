-- Charges and the invoices that carry them. An invoice is frozen when it is issued; nothing updates it.

create table association_profile (
  id smallint primary key default 1 constraint association_has_one_profile check (id = 1),
  name text not null,
  short_name text not null constraint association_short_name_fits_a_payment check (length(short_name) <= 70),
  edrpou text not null constraint association_edrpou_has_8_digits check (edrpou ~ '^\d{8}$'),
  iban text not null constraint association_iban_has_29_characters check (iban ~ '^UA\d{27}$'),
  bank text not null,
  address text not null,
  signatory_position text not null,
  signatory text not null,
  demonstration boolean not null default false
);
comment on table association_profile is 'The association''s requisites, as its papers carry them. Empty until somebody types them in.';
grant select on association_profile to association_member;
grant select, insert, update on association_profile to association_admin;

create table number_series (
  series text not null,
  year integer not null check (year between 1991 and 2200),
  last integer not null constraint number_series_starts_at_zero check (last >= 0),
  primary key (series, year)
);
comment on table number_series is 'The last number given. The row stays locked until the transaction ends, so a rollback gives its number back: no gaps.';
grant select, insert, update on number_series to association_admin;

create table charge (
  id uuid primary key,
  council_id uuid not null references council,
  year integer not null check (year between 1991 and 2200),
  kind text not null check (kind in ('ANNUAL')),
  amount numeric(14, 2) not null constraint charge_is_positive check (amount > 0),
  explanation jsonb not null,
  made_by text not null,
  made_at timestamptz not null,
  constraint charge_once_a_year_and_kind unique (council_id, year, kind)
);
comment on column charge.explanation is 'How the tariff came to the amount, frozen: {"tariff": …, "uk": [sentences], "en": [sentences]}.';
create index charge_of_year on charge (year, kind);
call protect('charge', 'council_id', 'select');
revoke update, delete on charge from association_admin;
create trigger charge_is_append_only before update or delete on charge for each row execute function refuse_rewriting();

create table invoice (
  id uuid primary key,
  council_id uuid not null references council,
  charge_id uuid not null constraint invoice_once_a_charge unique references charge,
  series text not null,
  series_year integer not null,
  sequence integer not null constraint invoice_sequence_is_positive check (sequence > 0),
  number text not null,
  issued_on date not null,
  due_on date not null,
  amount numeric(14, 2) not null constraint invoice_is_positive check (amount > 0),
  frozen text not null,
  frozen_sha256 text not null,
  issued_by text not null,
  issued_at timestamptz not null,
  constraint invoice_number_once_a_series unique (series, series_year, sequence),
  constraint invoice_is_not_due_before_it_is_issued check (due_on >= issued_on),
  constraint invoice_hash_is_of_the_frozen_text check (frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex'))
);
comment on column invoice.frozen is 'Canonical JSON of everything the paper says: keys in order, no blanks, amounts as decimal text.';
create index invoice_of_council on invoice (council_id, issued_on);
create index invoice_by_number on invoice (number);
call protect('invoice', 'council_id', 'select');
revoke update, delete on invoice from association_admin;
create trigger invoice_is_append_only before update or delete on invoice for each row execute function refuse_rewriting();

create view invoice_row with (security_invoker = true) as
  select i.id, i.council_id, c.name as council_name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en,
         i.number, i.series_year, i.sequence, ch.year, i.issued_on, i.due_on, i.amount,
         coalesce((select sum(s.amount) from account_entry e join settlement s on s.charge_entry = e.id
                    where e.source = i.id and e.kind = 'CHARGE'), 0.00)::numeric(14, 2) as paid
    from invoice i
    join charge ch on ch.id = i.charge_id
    join council c on c.id = i.council_id
    join oblast o on o.code = c.oblast_code;
grant select on invoice_row to association_member, association_admin;
