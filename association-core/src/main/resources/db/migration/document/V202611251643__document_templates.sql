create table paper_template (
  id uuid primary key,
  council_id uuid references council,
  kind text not null,
  variant text not null constraint paper_template_variant_is_known check (variant in ('FULL', 'SHORT')),
  version integer not null check (version > 0),
  text text not null,
  note text not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_shown text not null,
  retired_at timestamptz,
  retired_by text,
  constraint paper_template_versions_follow unique nulls not distinct (council_id, kind, variant, version),
  constraint paper_template_is_retired_by_somebody check ((retired_at is null) = (retired_by is null))
);
comment on table paper_template is 'Every version of every wording; without a council it is the association''s and all councils read it.';
call protect('paper_template', 'council_id', 'select, insert');
create policy associations_template_is_read on paper_template for select to association_member using (council_id is null);
revoke update, delete on paper_template from association_admin;
grant update (retired_at, retired_by) on paper_template to association_member, association_admin;

create table template_choice (
  id uuid primary key,
  council_id uuid references council,
  kind text not null,
  variant text not null constraint template_choice_variant_is_known check (variant in ('FULL', 'SHORT')),
  chosen_at timestamptz not null,
  chosen_by text not null,
  constraint template_choice_is_one unique nulls not distinct (council_id, kind)
);
comment on table template_choice is 'Which variant of a paper a council wants; without a council, what the association gives to those who chose nothing.';
call protect('template_choice', 'council_id', 'select, insert, update');
create policy associations_choice_is_read on template_choice for select to association_member using (council_id is null);
