-- Files live in the database under row security: one backup holds all. Rows are written once and never changed.
create table stored_file (
  id uuid primary key,
  council_id uuid references council,
  name text not null constraint stored_file_name_is_short check (length(name) between 1 and 200),
  media_type text not null,
  size bigint not null,
  sha256 text not null constraint stored_file_sha256_has_64_digits check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  stored_at timestamptz not null,
  stored_by text not null,
  constraint stored_file_size_is_true check (size = octet_length(bytes) and size > 0)
);
comment on table stored_file is 'What people handed in and what the platform issued; without a council it is the association''s own.';
create index stored_file_of_council on stored_file (council_id);
-- what is stored is compressed already
alter table stored_file alter column bytes set storage external;
call protect('stored_file', 'council_id', 'select, insert');
revoke update on stored_file from association_admin;

create table issued_paper (
  id uuid primary key,
  council_id uuid references council,
  kind text not null,
  subject_id uuid not null,
  version integer not null check (version > 0),
  file_id uuid not null references stored_file,
  data_sha256 text not null constraint issued_paper_data_sha256_has_64_digits check (data_sha256 ~ '^[0-9a-f]{64}$'),
  sha256 text not null constraint issued_paper_sha256_has_64_digits check (sha256 ~ '^[0-9a-f]{64}$'),
  generated_at timestamptz not null,
  generated_by text not null,
  constraint issued_paper_versions_follow unique (kind, subject_id, version)
);
comment on table issued_paper is 'Who made which paper of which data; the file is made once and never rendered again.';
create index issued_paper_of_council on issued_paper (council_id);
create index issued_paper_of_file on issued_paper (file_id);
call protect('issued_paper', 'council_id', 'select, insert');
revoke update, delete on issued_paper from association_admin;
