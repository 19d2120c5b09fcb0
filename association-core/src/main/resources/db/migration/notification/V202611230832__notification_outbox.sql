-- Mail that leaves the house after commit.
create table outbox_mail (
  id uuid primary key,
  council_id uuid references council,
  to_address text not null,
  to_name text not null,
  subject text not null,
  body text not null,
  keeps_secret boolean not null,
  made_at timestamptz not null,
  state text not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  sent_at timestamptz,
  version bigint not null default 1
);
create index outbox_mail_waiting on outbox_mail (next_attempt_at) where state = 'WAITING';
create index outbox_mail_of_council on outbox_mail (council_id);
call protect('outbox_mail', 'council_id', 'insert');
create policy the_door_writes on outbox_mail for insert to association_member with check (council_id is null);
