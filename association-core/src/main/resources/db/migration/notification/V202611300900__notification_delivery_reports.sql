-- What mail servers on the way said later of letters that left the house (RFC 3464).
create table delivery_report (
  id uuid primary key,
  council_id uuid references council,
  mail_id uuid not null references outbox_mail,
  address text not null constraint address_is_written_small check (address = lower(address)),
  outcome text not null check (outcome in ('FAILED', 'DELAYED', 'DELIVERED')),
  reason text not null,
  status text,
  diagnostic text,
  message_id text,
  reported_at timestamptz not null,
  taken_at timestamptz not null,
  taken_by text not null,
  -- the same report read again, or a second one that says no more, changes nothing
  constraint one_report_of_an_outcome unique (mail_id, outcome)
);
comment on column delivery_report.status is 'Enhanced status code (RFC 3463).';
create index delivery_report_of_council on delivery_report (council_id);
create index delivery_report_of_address on delivery_report (address, reported_at);
call protect('delivery_report', 'council_id', 'select');
revoke update, delete on delivery_report from association_admin;
create trigger delivery_report_is_append_only before update or delete on delivery_report for each row execute function refuse_rewriting();
-- what was sent before a merger may come back after it
drop trigger rows_join_no_merged_council on delivery_report;

-- Somebody says that an address is in order again; what was reported before counts no more.
create table address_trusted (
  id uuid primary key,
  address text not null check (address = lower(address)),
  said_by text not null,
  said_by_shown text not null,
  said_at timestamptz not null
);
create index address_trusted_address on address_trusted (address);
grant select, insert on address_trusted to association_admin;
create trigger address_trusted_is_append_only before update or delete on address_trusted for each row execute function refuse_rewriting();

-- An address at which letters do not arrive: the last that was said of it, and since when nothing came through.
create view address_mark with (security_invoker = true) as
select l.address, l.council_id, l.reason, l.status, l.diagnostic, l.reported_at as last_at,
       coalesce((select min(f.reported_at) from delivery_report f
         where f.address = l.address and f.outcome = 'FAILED'
           and f.reported_at > greatest(
             coalesce((select max(d.reported_at) from delivery_report d where d.address = l.address and d.outcome = 'DELIVERED'), '-infinity'),
             coalesce((select max(t.said_at) from address_trusted t where t.address = l.address), '-infinity'))), l.reported_at) as since
  from (select distinct on (address) r.* from delivery_report r where r.outcome in ('FAILED', 'DELIVERED')
         order by address, reported_at desc, taken_at desc) l
 where l.outcome = 'FAILED'
   and not exists (select from address_trusted t where t.address = l.address and t.said_at >= l.reported_at);
grant select on address_mark to association_admin;

-- How far the mailbox was read, and by which node it is being read: one holds it at a time, a dead one loses it by the database's clock.
create table delivery_mailbox (
  id boolean primary key default true check (id),
  source text,
  uid_validity bigint,
  uid_passed bigint not null default 0,
  asked_at timestamptz,
  claim uuid,
  held_until timestamptz,
  begun_at timestamptz,
  read_at timestamptz,
  problem text,
  problem_said text,
  failing_since timestamptz,
  taken bigint not null default 0,
  known bigint not null default 0,
  skipped bigint not null default 0,
  left_alone bigint not null default 0,
  last_taken integer not null default 0,
  last_skipped integer not null default 0,
  last_left integer not null default 0
);
comment on column delivery_mailbox.source is 'Whose mailbox uid_passed is of: another one is read from its beginning.';
comment on column delivery_mailbox.read_at is 'By the clock of the installation; begun_at and held_until by the database''s.';
insert into delivery_mailbox default values;
grant select, update on delivery_mailbox to association_admin;
