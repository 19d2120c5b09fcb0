-- A version of a template is a text in the line markup, or an uploaded DOCX, whose bytes stand apart: lists of versions do not read them.
alter table paper_template
  add column file_name text,
  add column file_size bigint,
  add column file_sha256 text,
  add constraint paper_template_is_a_text_or_a_file check (
    (file_name is null and file_size is null and file_sha256 is null)
    or (text = '' and file_name is not null and file_size > 0 and file_sha256 ~ '^[0-9a-f]{64}$'));

create table paper_template_file (
  template_id uuid primary key references paper_template on delete cascade,
  council_id uuid references council,
  bytes bytea not null,
  constraint paper_template_file_is_not_empty check (length(bytes) > 0)
);
comment on table paper_template_file is 'The uploaded DOCX of a version of a template; without a council it is the association''s and all councils read it.';
create index paper_template_file_of_council on paper_template_file (council_id);
call protect('paper_template_file', 'council_id', 'select, insert');
create policy associations_template_file_is_read on paper_template_file for select to association_member using (council_id is null);
revoke update, delete on paper_template_file from association_admin;

alter table frozen_paper add column template_medium text not null default 'TEXT'
  constraint frozen_paper_template_medium_is_known check (template_medium in ('TEXT', 'DOCX'));
