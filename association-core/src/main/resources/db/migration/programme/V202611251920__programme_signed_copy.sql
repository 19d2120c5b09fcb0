-- Signed copies that come back for an act: the act stands as it was recorded, copies are added beside it.
create table programme_signed_copy (
  id                uuid primary key,
  council_id        uuid not null references council,
  programme_id      uuid not null,
  verb              text not null,
  place             integer not null check (place > 0),
  file_id           uuid not null references stored_file,
  attached_by       text not null,
  attached_by_shown text not null,
  attached_at       timestamptz not null,
  constraint copies_belong_to_a_recorded_act foreign key (programme_id, verb) references programme_act (programme_id, verb),
  constraint one_copy_at_a_place unique (programme_id, verb, place)
);
comment on table programme_signed_copy is 'PDF, scan, p7s, asice or docx of an act on a programme; who signed stands in file_signature.';
create index programme_signed_copy_of_council on programme_signed_copy (council_id);
create index programme_signed_copy_of_file on programme_signed_copy (file_id);
call protect('programme_signed_copy', 'council_id', 'select, insert');
revoke update, delete on programme_signed_copy from association_admin;
create trigger signed_copies_are_only_added before update or delete on programme_signed_copy for each row execute function refuse_rewriting();
