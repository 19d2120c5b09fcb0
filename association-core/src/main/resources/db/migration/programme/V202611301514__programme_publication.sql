-- When and where the draft of a session's decision was published: ten working days before the session, by article 15, part 3, of
-- the Law «On Access to Public Information» № 2939-VI.
create table programme_publication (
  id                uuid primary key,
  council_id        uuid not null references council,
  programme_id      uuid not null references programme on delete cascade,
  published_on      date not null,
  address           text not null check (length(address) between 1 and 500),
  recorded_by       text not null,
  recorded_by_shown text not null,
  recorded_at       timestamptz not null
);
comment on table programme_publication is 'Only ever added to; the last one recorded counts. It goes only together with a discarded draft.';
create index programme_publication_of_council on programme_publication (council_id);
create index programme_publication_of_programme on programme_publication (programme_id, recorded_at);
call protect('programme_publication', 'council_id', 'select, insert');
revoke update, delete on programme_publication from association_admin;
create trigger publications_are_only_added before update on programme_publication for each row execute function refuse_rewriting();
