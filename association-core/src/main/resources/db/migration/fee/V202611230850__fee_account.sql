-- The member's account. Entries are only ever added: what is owed is their sum, at any date.

create table member_account (
  council_id uuid primary key references council
);
comment on table member_account is 'One row a council, locked while its money moves: two payments, or a payment and an invoice, go one after the other.';
call protect('member_account', 'council_id', 'select');
revoke delete on member_account from association_admin;

create table account_entry (
  id uuid primary key,
  council_id uuid not null references member_account,
  position bigint generated always as identity,
  kind text not null check (kind in ('CHARGE', 'PAYMENT')),
  booked_on date not null,
  due_on date,
  amount numeric(14, 2) not null,
  reference text not null,
  source uuid not null,
  booked_by text not null,
  booked_at timestamptz not null,
  constraint account_charge_raises_and_payment_lowers check (
    (kind = 'CHARGE' and amount > 0 and due_on >= booked_on) or (kind = 'PAYMENT' and amount < 0 and due_on is null)),
  constraint account_has_one_entry_a_source unique (source, kind)
);
comment on column account_entry.amount is 'A charge raises what the council owes (+), a payment lowers it (-).';
comment on column account_entry.source is 'The invoice or the payment that caused the entry; reference is its number, as people read it.';
create index account_entry_of_council on account_entry (council_id, booked_on, position);
call protect('account_entry', 'council_id', 'select');
revoke update, delete on account_entry from association_admin;
create trigger account_entry_is_append_only before update or delete on account_entry for each row execute function refuse_rewriting();

create table settlement (
  id uuid primary key,
  council_id uuid not null references member_account,
  charge_entry uuid not null references account_entry,
  payment_entry uuid not null references account_entry,
  amount numeric(14, 2) not null constraint settlement_is_positive check (amount > 0),
  settled_on date not null,
  constraint settlement_joins_a_charge_and_a_payment_once unique (charge_entry, payment_entry)
);
comment on table settlement is 'Which payment paid which charge, and how much of it; what no settlement takes stays as credit.';
create index settlement_of_council on settlement (council_id);
create index settlement_of_payment on settlement (payment_entry);
call protect('settlement', 'council_id', 'select');
revoke update, delete on settlement from association_admin;
create trigger settlement_is_append_only before update or delete on settlement for each row execute function refuse_rewriting();

create function settlement_within_both_entries() returns trigger language plpgsql as $$
begin
  if (select sum(s.amount) > max(e.amount) or bool_or(e.council_id <> new.council_id) or bool_or(e.kind <> 'CHARGE')
        from account_entry e join settlement s on s.charge_entry = e.id where e.id = new.charge_entry)
     or (select sum(s.amount) > -max(e.amount) or bool_or(e.council_id <> new.council_id) or bool_or(e.kind <> 'PAYMENT')
        from account_entry e join settlement s on s.payment_entry = e.id where e.id = new.payment_entry) then
    raise exception 'a settlement exceeds its charge or its payment, or joins two councils'
      using errcode = 'check_violation', constraint = 'settlement_stays_within_both_entries';
  end if;
  return null;
end $$;
create trigger settlement_stays_within_both_entries after insert on settlement for each row execute function settlement_within_both_entries();

create table fee_policy (
  id smallint primary key default 1 constraint fee_policy_is_one check (id = 1),
  grace_days integer not null default 30 constraint fee_grace_is_0_to_365_days check (grace_days between 0 and 365)
);
comment on column fee_policy.grace_days is 'Days after the due date in which a late fee has no consequence yet.';
insert into fee_policy default values;
grant select on fee_policy to association_member;
grant select, update on fee_policy to association_admin;
