-- Accounts of people. Nobody is known before sign-in, so the few door_… functions below serve then; they are the only
-- way past row security, each asks for a secret or tells nothing about councils, and the isolation test calls each.

create table account (
  id uuid primary key,
  email text not null,
  shown_name text collate "uk-x-icu" not null,
  password_hash text,
  password_version integer not null default 1,
  disabled_at timestamptz,
  made_at timestamptz not null default now(),
  version bigint not null default 1,
  constraint account_email_is_lower_case check (email = lower(email)),
  constraint account_email_is_taken_once unique (email)
);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account,
  council_id uuid references council,
  role text not null check (role in ('ADMINISTRATOR', 'FEE_OFFICER', 'OBSERVER', 'CLERK', 'READER')),
  begins_on date not null,
  ends_on date,
  granted_by text not null,
  ended_by text,
  version bigint not null default 1,
  constraint role_grant_runs_forward check (ends_on is null or ends_on >= begins_on),
  constraint role_grant_of_a_council_names_it check ((role in ('CLERK', 'READER')) = (council_id is not null))
);
create index role_grant_of_account on role_grant (account_id);
create index role_grant_of_council on role_grant (council_id);
create unique index role_grant_runs_once on role_grant (account_id, role, coalesce(council_id, '00000000-0000-0000-0000-000000000000')) where ends_on is null;
comment on column role_grant.ends_on is 'the first day without the role';
call protect('role_grant', 'council_id', 'select');

alter table account enable row level security;
alter table account force row level security;
create policy own_council on account for select to association_member
  using (exists (select 1 from role_grant g where g.account_id = account.id and g.council_id = app_council()));
create policy association_wide on account to association_admin using (true) with check (true);
create policy owner_keeps on account to association_owner using (true) with check (true);
grant select (id, email, shown_name, disabled_at) on account to association_member;
grant select, insert, update on account to association_admin;

create table invitation (
  id uuid primary key,
  email text not null,
  shown_name text not null,
  council_id uuid references council,
  role text not null check (role in ('ADMINISTRATOR', 'FEE_OFFICER', 'OBSERVER', 'CLERK', 'READER')),
  secret_sha256 bytea not null unique,
  sent_by text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  version bigint not null default 1,
  constraint invitation_of_a_council_names_it check ((role in ('CLERK', 'READER')) = (council_id is not null))
);
create index invitation_of_council on invitation (council_id);
call protect('invitation', 'council_id', 'select');

create table api_token (
  id uuid primary key,
  account_id uuid not null references account,
  council_id uuid references council,
  label text not null,
  scopes text not null check (scopes in ('read', 'read write')),
  secret_sha256 bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  version bigint not null default 1
);
create index api_token_of_account on api_token (account_id);
create index api_token_of_council on api_token (council_id);
call protect('api_token');

-- association-wide and reached by the door alone
create table password_reset (
  secret_sha256 bytea primary key,
  account_id uuid not null references account,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_reset_of_account on password_reset (account_id);
create table sign_in_failure (
  id bigint generated always as identity primary key,
  who text not null,
  at timestamptz not null
);
create index sign_in_failure_of on sign_in_failure (who, at);
create table parked_form (
  id uuid primary key,
  account_id uuid not null references account,
  portal text not null,
  path text not null,
  content_type text not null,
  body bytea not null,
  parked_at timestamptz not null
);
create index parked_form_of_account on parked_form (account_id);
