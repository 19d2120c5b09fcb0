-- Councils that are not members yet apply without an account. Nothing here is the council's own: no person of it is known,
-- so no council reads these rows; the applicant comes by the door functions of the next migration, with the secret of a link.

create table admission_application (
  id uuid primary key,
  council_id uuid not null references council,
  applicant_name text not null,
  applicant_post text not null,
  email text not null,
  phone text,
  decision_number text not null,
  decided_on date not null,
  state text not null check (state in ('UNCONFIRMED', 'OPEN', 'REFUSED', 'ADMITTED')),
  turn text not null check (turn in ('APPLICANT', 'OFFICE', 'BOARD')),
  turn_since timestamptz not null,
  reason text,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  closed_at timestamptz,
  constraint admission_application_email_is_lower_case check (email = lower(email)),
  constraint admission_application_closed_has_its_moment check ((state in ('REFUSED', 'ADMITTED')) = (closed_at is not null))
);
create index admission_application_of_council on admission_application (council_id);
create index admission_application_of_email on admission_application (email);
create unique index admission_application_open_once on admission_application (council_id) where state = 'OPEN';
comment on column admission_application.turn is 'who has to do something next; the days of waiting are counted from turn_since';
call protect('admission_application', 'council_id', 'select');
revoke all on admission_application from association_member;

-- the link opens this application and nothing else; each letter carries one of its own, since only its hash is kept
create table admission_link (
  secret_sha256 bytea primary key,
  application_id uuid not null references admission_application on delete cascade,
  expires_at timestamptz not null
);
create index admission_link_of_application on admission_link (application_id);
grant select, insert, delete on admission_link to association_admin;

-- what an applicant handed in stays apart from the council's own files until the office takes it into a step of the road
create table admission_file (
  id uuid primary key,
  application_id uuid not null references admission_application on delete cascade,
  council_id uuid not null references council,
  part text not null check (part in ('DECISION', 'AGREEMENT', 'APPLICATION')),
  ours boolean not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  signers text not null,
  content bytea not null,
  at timestamptz not null
);
create index admission_file_of_application on admission_file (application_id, at);
create index admission_file_of_council on admission_file (council_id);
comment on column admission_file.ours is 'a paper made for the applicant to sign; else it came from the applicant';
call protect('admission_file', 'council_id', 'select');
revoke all on admission_file from association_member;

create table admission_note (
  id uuid primary key,
  application_id uuid not null references admission_application on delete cascade,
  council_id uuid not null references council,
  by_office boolean not null,
  by_shown text not null,
  words text not null,
  at timestamptz not null
);
create index admission_note_of_application on admission_note (application_id, at);
create index admission_note_of_council on admission_note (council_id);
comment on table admission_note is 'Remarks of the office and the answers to them; the applicant reads both.';
call protect('admission_note', 'council_id', 'select');
revoke all on admission_note from association_member;

create table admission_opinion (
  id uuid primary key,
  council_id uuid not null references council,
  by_whom text not null,
  by_shown text not null,
  verdict text not null check (verdict in ('FOR', 'AGAINST', 'REMARK')),
  words text,
  at timestamptz not null,
  constraint admission_opinion_says_why check (verdict = 'FOR' or words is not null)
);
create index admission_opinion_of_council on admission_opinion (council_id, at);
comment on table admission_opinion is 'What colleagues think of a candidate; the office alone reads it.';
call protect('admission_opinion', 'council_id', 'select');
revoke all on admission_opinion from association_member;
revoke update, delete on admission_opinion, admission_note from association_admin;
