-- Money that came in. What it paid is written in the member's account (settlement).

create table payment (
  id uuid primary key,
  council_id uuid not null references council,
  received_on date not null,
  amount numeric(14, 2) not null constraint payment_is_positive check (amount > 0),
  payer text not null,
  document_number text not null,
  purpose text not null,
  bank_reference text constraint payment_bank_reference_once unique,
  submission uuid not null constraint payment_once_a_submission unique,
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint payment_document_once unique (council_id, received_on, document_number, amount)
);
comment on column payment.submission is 'Drawn with the empty form: the same form sent twice is the same payment.';
comment on column payment.payer is 'Who paid, as the bank writes it: often a department or the Treasury, not the council.';
create index payment_of_council on payment (council_id, received_on);
create index payment_by_day on payment (received_on);
call protect('payment', 'council_id', 'select');
revoke update, delete on payment from association_admin;
create trigger payment_is_append_only before update or delete on payment for each row execute function refuse_rewriting();

create view payment_row with (security_invoker = true) as
  select p.id, p.council_id, c.name as council_name, c.search_key, p.received_on, p.amount, p.payer, p.document_number, p.purpose,
         p.bank_reference, p.recorded_by_name, p.recorded_at,
         coalesce((select sum(s.amount) from account_entry e join settlement s on s.payment_entry = e.id
                    where e.source = p.id and e.kind = 'PAYMENT'), 0.00)::numeric(14, 2) as settled
    from payment p join council c on c.id = p.council_id;
grant select on payment_row to association_member, association_admin;
