-- Who saved which part of a draft last: a second writer is refused only what somebody else changed, and is told who.
create table programme_part_saved (
  id             uuid primary key,
  council_id     uuid not null references council,
  programme_id   uuid not null references programme on delete cascade,
  part           text not null constraint saved_part_is_known check (part in ('OUTLINE', 'AIMS', 'FUNDING', 'MEASURES', 'INDICATORS', 'PASSPORT')),
  version        bigint not null,
  saved_by       text not null,
  saved_by_shown text not null,
  saved_at       timestamptz not null,
  constraint one_last_writer_of_a_part unique (programme_id, part)
);
comment on column programme_part_saved.version is 'Of the programme once the part was saved.';
create index programme_part_saved_of_council on programme_part_saved (council_id);
call protect('programme_part_saved');

-- The desk on which a draft is written: who has it open, and what they typed and have not saved yet.
create table programme_desk (
  programme_id  uuid not null references programme on delete cascade,
  user_id       uuid not null,
  -- of the wizard; the last one, which only shows, is CHECK
  part          text not null constraint desk_part_is_known check (part in ('OUTLINE', 'AIMS', 'FUNDING', 'MEASURES', 'INDICATORS', 'PASSPORT', 'CHECK')),
  council_id    uuid not null references council,
  shown_name    text not null,
  seen_at       timestamptz not null,
  typed         jsonb constraint typed_is_not_endless check (octet_length(typed::text) < 1000000),
  typed_at      timestamptz,
  typed_version bigint,
  primary key (programme_id, user_id, part),
  constraint typed_whole check ((typed is null) = (typed_at is null) and (typed is null) = (typed_version is null))
);
comment on column programme_desk.typed_version is 'Of the programme that the writer had before their eyes.';
create index programme_desk_of_council on programme_desk (council_id);
call protect('programme_desk');
