-- What the accounts begin with: balances and invoices of the time before the association came here.

create table opening_import (
  id uuid primary key,
  file_name text not null,
  file_size bigint not null,
  file_sha256 text not null,
  state text not null check (state in ('UPLOADED', 'REHEARSED', 'APPLIED', 'UNDONE')),
  terms jsonb,
  uploaded_by text not null,
  uploaded_by_name text collate "uk-x-icu" not null,
  uploaded_at timestamptz not null,
  applied_by_name text,
  applied_at timestamptz,
  undone_by_name text,
  undone_at timestamptz,
  version bigint not null default 1,
  constraint opening_import_was_rehearsed_before check (state = 'UPLOADED' or terms is not null)
);
comment on column opening_import.terms is 'cutOver: the day the books were taken over; columns: field to heading of the file.';
create index opening_import_newest on opening_import (uploaded_at desc);
grant select, insert, update on opening_import to association_admin;

create table opening_import_file (
  import_id uuid primary key references opening_import,
  bytes bytea not null
);
alter table opening_import_file alter column bytes set storage external;
grant select, insert on opening_import_file to association_admin;

create table opening_import_row (
  import_id uuid not null references opening_import,
  place integer not null,
  line integer not null,
  verdict text not null check (verdict in ('DEBT', 'CREDIT', 'INVOICE', 'NOTHING', 'SUSPICIOUS', 'ERROR')),
  council_id uuid references council on delete set null,
  code text not null,
  name text collate "uk-x-icu" not null,
  facts jsonb not null default '{}',
  remarks jsonb not null default '[]',
  accepted boolean not null default false,
  outcome text check (outcome in ('APPLIED', 'HELD', 'TAKEN_BACK')),
  constraint opening_import_row_has_its_place primary key (import_id, place)
);
comment on column opening_import_row.facts is 'What the line says, read: amount signed, due, number, dated, sum, year.';
create index opening_import_row_of_council on opening_import_row (council_id);
create index opening_import_row_by_verdict on opening_import_row (import_id, verdict, place);
call protect('opening_import_row', 'council_id', 'select');
-- a line may be of a council by its name alone: what the office only suspects is nobody else's business
revoke select on opening_import_row from association_member;

create table account_opening (
  id uuid primary key,
  council_id uuid not null references council,
  import_id uuid not null references opening_import,
  kind text not null check (kind in ('BALANCE', 'INVOICE')),
  as_of date not null,
  number text not null,
  amount numeric(14, 2) not null,
  due_on date,
  issued_on date,
  invoice_sum numeric(14, 2),
  year integer,
  withdrawn_at timestamptz,
  withdrawn_by text,
  constraint opening_balance_is_owed_or_paid_ahead check (kind <> 'BALANCE' or (amount <> 0 and (amount > 0) = (due_on is not null))),
  constraint opening_invoice_says_what_it_was check ((kind = 'INVOICE') = (invoice_sum is not null and issued_on is not null)),
  constraint opening_invoice_is_open_within_its_sum check (kind <> 'INVOICE' or (amount between 0 and invoice_sum and invoice_sum > 0 and due_on >= issued_on)),
  constraint opening_invoice_is_older_than_the_books check (issued_on <= as_of),
  constraint opening_withdrawal_is_somebodys check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table account_opening is 'BALANCE: what a council owed (+) or had paid ahead (-) when the books were taken over. INVOICE: one issued before, with its own number; its paper is not ours.';
comment on column account_opening.amount is 'What of it the account begins with: of an invoice what was not paid by then.';
comment on column account_opening.year is 'The year whose annual fee the invoice asked for, where the list said so.';
create unique index opening_balance_once_a_council on account_opening (council_id) where kind = 'BALANCE' and withdrawn_at is null;
create unique index opening_invoice_once on account_opening (council_id, number, issued_on) where kind = 'INVOICE' and withdrawn_at is null;
create index account_opening_of_council on account_opening (council_id, issued_on);
create index account_opening_of_import on account_opening (import_id);
create index account_opening_of_year on account_opening (year) where withdrawn_at is null;
call protect('account_opening', 'council_id', 'select');
revoke update, delete on account_opening from association_admin;
grant update (withdrawn_at, withdrawn_by) on account_opening to association_admin;
create trigger account_opening_is_append_only before update on account_opening for each row
  when (old.withdrawn_at is not null or (old.id, old.council_id, old.import_id, old.kind, old.as_of, old.number, old.amount, old.due_on, old.issued_on, old.invoice_sum, old.year)
    is distinct from (new.id, new.council_id, new.import_id, new.kind, new.as_of, new.number, new.amount, new.due_on, new.issued_on, new.invoice_sum, new.year))
  execute function refuse_rewriting();
create trigger account_opening_is_never_removed before delete on account_opening for each row execute function refuse_rewriting();

alter table account_entry
  drop constraint account_entry_is_of_a_known_kind,
  drop constraint account_entry_has_the_sign_of_its_kind;
alter table account_entry
  add constraint account_entry_is_of_a_known_kind check (kind in ('CHARGE', 'PAYMENT', 'CORRECTION', 'WRITE_OFF', 'REFUND', 'OPENING', 'PAST_INVOICE', 'OPENING_REVERSAL')),
  add constraint account_entry_has_the_sign_of_its_kind check (
    (kind = 'CHARGE' and amount > 0 and due_on >= booked_on)
    or (kind in ('PAYMENT', 'WRITE_OFF') and amount < 0 and due_on is null)
    or (kind = 'CORRECTION' and amount > 0 and due_on >= booked_on)
    or (kind = 'CORRECTION' and amount < 0 and due_on is null)
    or (kind = 'REFUND' and amount > 0 and due_on is null)
    -- a debt from before may have been due long ago
    or (kind = 'OPENING' and amount <> 0 and (amount > 0) = (due_on is not null))
    or (kind = 'PAST_INVOICE' and amount > 0 and due_on is not null)
    or (kind = 'OPENING_REVERSAL' and amount <> 0 and due_on is null));
comment on column account_entry.source is 'The invoice, payment, correction or opening that caused the entry; reference is its number, as people read it.';

-- An opening credit pays as a payment does, and is released as one is; a reversal takes an opening debt off as a correction does.
alter table settlement
  drop constraint settlement_credit_is_what_lowers,
  drop constraint settlement_releases_payments_alone;
alter table settlement
  add constraint settlement_credit_is_what_lowers check (credit in ('PAYMENT', 'CORRECTION', 'WRITE_OFF', 'OPENING', 'OPENING_REVERSAL')),
  add constraint settlement_releases_payments_alone check (amount > 0 or (amount < 0 and credit in ('PAYMENT', 'OPENING')));

create or replace function charge_parts(as_of date)
returns table (council_id uuid, entry uuid, source uuid, reference text, booked_on date, "position" bigint, place integer,
               due_on date, amount numeric, outstanding numeric, agreed_on date)
language sql stable as $$
  select e.council_id, e.id, coalesce(e.about, e.source), e.reference, e.booked_on, e.position, coalesce(d.place, 1),
         coalesce(d.due_on, e.due_on),
         greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - coalesce(d.up_to - d.amount, 0.00)),
         least(greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - coalesce(d.up_to - d.amount, 0.00)),
               greatest(0.00, least(coalesce(d.up_to, e.amount), e.amount - s.lessened) - s.met)),
         case when d.due_on > e.due_on then d.agreed_on end
    from account_entry e
    cross join lateral (
      select coalesce(sum(t.amount) filter (where t.credit in ('CORRECTION', 'OPENING_REVERSAL')), 0.00) as lessened,
             coalesce(sum(t.amount) filter (where t.credit not in ('CORRECTION', 'OPENING_REVERSAL')), 0.00) as met
        from settlement t where t.charge_entry = e.id and t.settled_on <= as_of) s
    left join charge_deferral d on d.charge_entry = e.id and d.agreed_on <= as_of
     and d.agreement = (select max(n.agreement) from charge_deferral n where n.charge_entry = e.id and n.agreed_on <= as_of)
   where e.kind in ('CHARGE', 'CORRECTION', 'OPENING', 'PAST_INVOICE') and e.amount > 0 and e.booked_on <= as_of
$$;
comment on function charge_parts is 'What is due and when, as it stood on a day and as it was corrected until then: a charge is one part, or the parts that were agreed. source is the invoice, of a correction that raises it too, or the opening. agreed_on is empty where the invoice''s own day stands.';
