-- A mistake is answered by a document, never by an update: corrective invoices, write-offs and refunds, each an entry of the account.

alter table account_entry drop constraint account_entry_kind_check;
alter table account_entry drop constraint account_charge_raises_and_payment_lowers;
alter table account_entry add column about uuid references invoice;
alter table account_entry
  add constraint account_entry_is_of_a_known_kind check (kind in ('CHARGE', 'PAYMENT', 'CORRECTION', 'WRITE_OFF', 'REFUND')),
  add constraint account_entry_has_the_sign_of_its_kind check (
    (kind = 'CHARGE' and amount > 0 and due_on >= booked_on)
    or (kind in ('PAYMENT', 'WRITE_OFF') and amount < 0 and due_on is null)
    or (kind = 'CORRECTION' and amount > 0 and due_on >= booked_on)
    or (kind = 'CORRECTION' and amount < 0 and due_on is null)
    or (kind = 'REFUND' and amount > 0 and due_on is null)),
  add constraint account_entry_names_the_invoice_it_changes check ((about is not null) = (kind in ('CORRECTION', 'WRITE_OFF')));
comment on column account_entry.amount is 'What the council owes more (+) or less (-).';
comment on column account_entry.about is 'The invoice that a correction or a write-off changes.';
comment on column account_entry.source is 'The invoice, payment or correction that caused the entry; reference is its number, as people read it.';
create index account_entry_of_invoice on account_entry (coalesce(about, source));
create index account_entry_about on account_entry (about);

-- What a correction takes off an invoice that is paid already releases the payment: the same pair once more, with a minus.
alter table settlement drop constraint settlement_is_positive;
alter table settlement drop constraint settlement_joins_a_charge_and_a_payment_once;
alter table settlement add column credit text not null default 'PAYMENT';
alter table settlement
  add constraint settlement_credit_is_what_lowers check (credit in ('PAYMENT', 'CORRECTION', 'WRITE_OFF')),
  add constraint settlement_releases_payments_alone check (amount > 0 or (amount < 0 and credit = 'PAYMENT'));
comment on table settlement is 'Which lowering entry meets which raising one, and how much of it; what of a payment meets nothing is the council''s credit.';
comment on column settlement.credit is 'The kind of the lowering entry, so that what was paid is told from what was corrected or written off.';
create index settlement_of_charge on settlement (charge_entry);

create or replace function settlement_within_both_entries() returns trigger language plpgsql as $$
begin
  if (select sum(s.amount) not between 0 and max(e.amount) or bool_or(e.council_id <> new.council_id)
        from account_entry e join settlement s on s.charge_entry = e.id where e.id = new.charge_entry)
     or (select sum(s.amount) not between 0 and -max(e.amount) or bool_or(e.council_id <> new.council_id) or bool_or(e.kind <> s.credit)
        from account_entry e join settlement s on s.payment_entry = e.id where e.id = new.payment_entry) then
    raise exception 'a settlement exceeds one of its entries, or joins two councils'
      using errcode = 'check_violation', constraint = 'settlement_stays_within_both_entries';
  end if;
  return null;
end $$;

create table correction (
  id uuid primary key,
  council_id uuid not null references council,
  kind text not null check (kind in ('CORRECTIVE_INVOICE', 'WRITE_OFF', 'REFUND')),
  invoice_id uuid references invoice,
  series_year integer not null,
  sequence integer not null constraint correction_sequence_is_positive check (sequence > 0),
  number text not null,
  issued_on date not null,
  due_on date,
  amount numeric(14, 2) not null,
  before numeric(14, 2) not null,
  reason text not null,
  act_body text not null,
  act_number text not null,
  act_date date not null,
  frozen text not null,
  frozen_sha256 text not null,
  submission uuid not null constraint correction_once_a_submission unique,
  made_by text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint correction_number_once_a_series unique (kind, series_year, sequence),
  constraint correction_names_its_invoice check ((invoice_id is null) = (kind = 'REFUND')),
  constraint correction_has_the_sign_of_its_kind check (
    (kind = 'CORRECTIVE_INVOICE' and amount <> 0 and before + amount >= 0 and (amount > 0) = (due_on is not null))
    or (kind = 'WRITE_OFF' and amount < 0 and before + amount >= 0 and due_on is null)
    or (kind = 'REFUND' and amount > 0 and before >= amount and due_on is null)),
  constraint correction_hash_is_of_the_frozen_text check (frozen_sha256 = encode(sha256(convert_to(frozen, 'UTF8')), 'hex'))
);
comment on table correction is 'Corrective invoices, write-offs and refunds as they were issued: each with its reason, the act that decided, and a number of its own series.';
comment on column correction.amount is 'What the council owes more (+) or less (-) by it.';
comment on column correction.before is 'What it was taken from: the invoice''s sum until then, what was still to be paid of it, or the credit.';
create index correction_of_council on correction (council_id, issued_on);
create index correction_of_invoice on correction (invoice_id);
create index correction_by_number on correction (series_year, sequence);
call protect('correction', 'council_id', 'select');
revoke update, delete on correction from association_admin;
create trigger correction_is_append_only before update or delete on correction for each row execute function refuse_rewriting();

-- An agreement speaks of the charge as it was corrected until then; what a later correction takes off, the last parts lose first.
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
      select coalesce(sum(t.amount) filter (where t.credit = 'CORRECTION'), 0.00) as lessened,
             coalesce(sum(t.amount) filter (where t.credit <> 'CORRECTION'), 0.00) as met
        from settlement t where t.charge_entry = e.id and t.settled_on <= as_of) s
    left join charge_deferral d on d.charge_entry = e.id and d.agreed_on <= as_of
     and d.agreement = (select max(n.agreement) from charge_deferral n where n.charge_entry = e.id and n.agreed_on <= as_of)
   where e.kind in ('CHARGE', 'CORRECTION') and e.amount > 0 and e.booked_on <= as_of
$$;
comment on function charge_parts is 'What is due and when, as it stood on a day and as it was corrected until then: a charge is one part, or the parts that were agreed. source is the invoice, of a correction that raises it too. agreed_on is empty where the invoice''s own day stands.';

create or replace view invoice_row with (security_invoker = true) as
  select i.id, i.council_id, c.name as council_name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en,
         i.number, i.series_year, i.sequence, ch.year, i.issued_on, i.due_on, i.amount,
         (q.corrected - w.written_off - q.outstanding)::numeric(14, 2) as paid,
         coalesce(q.pay_by, i.due_on) as pay_by, q.agreed_on,
         q.corrected::numeric(14, 2) as corrected, w.written_off::numeric(14, 2) as written_off, q.outstanding::numeric(14, 2) as outstanding
    from invoice i
    join charge ch on ch.id = i.charge_id
    join council c on c.id = i.council_id
    join oblast o on o.code = c.oblast_code
    cross join lateral (
      select coalesce(sum(p.amount), 0.00) as corrected, coalesce(sum(p.outstanding), 0.00) as outstanding,
             min(p.due_on) filter (where p.outstanding > 0) as pay_by,
             (array_agg(p.agreed_on order by p.due_on, p.place) filter (where p.outstanding > 0))[1] as agreed_on
        from charge_parts('infinity') p where p.source = i.id) q
    cross join lateral (
      select coalesce(-sum(e.amount), 0.00) as written_off from account_entry e where e.about = i.id and e.kind = 'WRITE_OFF') w;
comment on view invoice_row is 'amount and due_on are as printed; corrected is the sum by its corrections, paid what payments took of it. pay_by is the day by which the next part is to be paid, agreed_on when that day was agreed, empty while it is the printed one.';

create view correction_row with (security_invoker = true) as
  select k.id, k.council_id, c.name as council_name, c.search_key, k.kind, k.invoice_id, i.number as invoice_number, k.series_year, k.sequence,
         k.number, k.issued_on, k.due_on, k.amount, k.before, k.reason, k.act_body, k.act_number, k.act_date, k.made_by_name, k.made_at
    from correction k
    join council c on c.id = k.council_id
    left join invoice i on i.id = k.invoice_id;
grant select on correction_row to association_member, association_admin;
