-- Work that takes longer than a page may wait. A job is taken by locking its row, so each chunk has one worker at most.

create table job (
  id uuid primary key,
  council_id uuid references council,
  kind text not null,
  argument text not null default '',
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  total bigint not null default 0,
  done bigint not null default 0,
  checkpoint text,
  tries integer not null default 0,
  taken_as uuid,
  node text,
  asked_by text not null,
  asked_by_name text collate "uk-x-icu" not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  failure text,
  failure_reference text,
  result_name text,
  result_media_type text,
  result_size bigint,
  version bigint not null default 1,
  constraint job_does_not_do_more_than_all check (done between 0 and total),
  constraint job_that_runs_is_somebodys check (state <> 'RUNNING' or (taken_as is not null and heartbeat_at is not null)),
  constraint job_that_ended_has_its_moment check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (finished_at is not null))
);
comment on column job.taken_as is 'New each time a worker takes the job: one that was slow and lost it cannot write any more.';
comment on column job.tries is 'How often it was taken since a chunk was last finished.';
create index job_waiting on job (asked_at, id) where state in ('QUEUED', 'RUNNING');
create index job_newest on job (asked_at desc, id);
create index job_of_council on job (council_id);
call protect('job', 'council_id', 'select, insert');

create function job_progress_is_kept() returns trigger language plpgsql as
$$ begin raise exception 'progress of a job runs forwards only'; end $$;
create trigger job_progress_runs_forwards before update on job for each row when (new.done < old.done) execute function job_progress_is_kept();

-- A table of its own, not a column: whoever cancels must not wait for the chunk that holds the job's row.
create table job_cancellation (
  job_id uuid primary key references job,
  asked_by text not null,
  asked_at timestamptz not null
);
grant select, insert on job_cancellation to association_admin;

-- What the chunks made, until the end packs it; then the blocks of the file to be fetched.
create table job_piece (
  job_id uuid not null references job,
  place bigint not null,
  name text not null,
  bytes bytea not null,
  constraint job_piece_has_its_place primary key (job_id, place)
);
create table job_result_block (
  job_id uuid not null references job,
  place bigint not null,
  bytes bytea not null,
  constraint job_result_block_has_its_place primary key (job_id, place)
);
alter table job_piece alter column bytes set storage external;
alter table job_result_block alter column bytes set storage external;
grant select, insert, delete on job_piece, job_result_block to association_admin;
