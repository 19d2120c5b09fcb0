-- Where a council stands, and by which acts it came there. A council without a row is a contact (LEAD).
-- Being in arrears is no standing: it is a question asked of the accounts.

create table membership (
  council_id uuid primary key references council,
  standing text not null check (standing in ('LEAD', 'DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'REFUSED', 'ADMITTED',
    'ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'EXITED', 'EXCLUDED', 'REORGANISED', 'FROZEN')),
  since date,
  member_since date,
  version bigint not null default 1,
  constraint membership_of_a_member_has_its_first_day check (standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') or member_since is not null)
);
create index membership_by_standing on membership (standing);
call protect('membership', 'council_id', 'select');

create table membership_step (
  id uuid primary key,
  council_id uuid not null references membership,
  place integer not null,
  from_standing text not null,
  to_standing text not null,
  body text not null,
  document text not null,
  number text,
  adopted_on date not null,
  effective_on date not null,
  remarks text,
  file_id uuid,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint membership_steps_follow_one_another unique (council_id, place)
);
comment on table membership_step is 'The act behind each change of standing; only ever added.';
comment on column membership_step.place is '1, 2, 3 …: two people who take the same step at once cannot both have it';
call protect('membership_step', 'council_id', 'select');
revoke update, delete on membership_step from association_admin;
create trigger membership_steps_are_append_only before update or delete on membership_step for each row execute function refuse_rewriting();
