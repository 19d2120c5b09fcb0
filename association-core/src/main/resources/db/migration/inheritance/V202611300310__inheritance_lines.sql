-- Which council came after which by which act, and what it inherited. Each pair is written twice, once for either council,
-- so that row security shows each its own side and nobody another's.
create table inheritance (
  id uuid primary key,
  council_id uuid not null references council,
  side text not null check (side in ('HEIR', 'PREDECESSOR')),
  line_id uuid not null,
  act_id uuid not null,
  place integer not null check (place > 0),
  other_id uuid not null references council,
  council_name text not null,
  other_name text not null,
  kind text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'ADMINISTRATION')),
  happened_on date not null,
  act text not null,
  account boolean not null,
  programmes boolean not null,
  tools boolean not null,
  history boolean not null,
  moved numeric(14, 2) not null,
  tools_passed text not null,
  tools_granted text not null,
  member_since date,
  undoes uuid,
  submission uuid not null,
  settled_by text not null,
  settled_by_name text not null,
  settled_at timestamptz not null,
  constraint inheritance_has_two_sides unique (line_id, side),
  constraint inheritance_is_undone_once unique (undoes, side),
  constraint inheritance_is_of_two_councils check (council_id <> other_id),
  constraint inheritance_without_the_account_moves_nothing check (account or moved = 0)
);
comment on table inheritance is 'Only ever added: what was recorded by mistake is answered by a line that undoes it.';
comment on column inheritance.line_id is 'The pair; the source of the entries by which the account passed.';
comment on column inheritance.moved is 'By how much the heir owes more (+) or less (-).';
comment on column inheritance.tools_passed is 'Codes of the tools that passed, with commas.';
comment on column inheritance.tools_granted is 'Codes of those among them that the heir had not had before: these alone end there when the line is undone.';
comment on column inheritance.member_since is 'Since when the predecessor was a member, where the heir took over its history.';
create index inheritance_of_council on inheritance (council_id);
create index inheritance_of_other on inheritance (other_id);
create index inheritance_of_act on inheritance (act_id, place);
create index inheritance_of_submission on inheritance (submission);
call protect('inheritance', 'council_id', 'select');
revoke update, delete on inheritance from association_admin;
create trigger inheritance_is_append_only before update or delete on inheritance for each row execute function refuse_rewriting();

-- The predecessor's programmes as they stood at the act, for the heir to read: rows of its own, no way into another's.
create table inherited_programme (
  id uuid primary key,
  council_id uuid not null references council,
  line_id uuid not null,
  programme_id uuid not null references programme,
  title text not null,
  from_year integer not null,
  to_year integer not null,
  total numeric(14, 2) not null,
  state text not null,
  approved_number text,
  approved_on date
);
create index inherited_programme_of_council on inherited_programme (council_id, line_id);
create index inherited_programme_of_programme on inherited_programme (programme_id);
call protect('inherited_programme', 'council_id', 'select');
revoke update, delete on inherited_programme from association_admin;
create trigger inherited_programme_is_append_only before update or delete on inherited_programme for each row execute function refuse_rewriting();
