-- What issued papers say. The files are made of it on first demand and stand in issued_paper, whose subject is then this row.
create table frozen_paper (
  id uuid primary key,
  council_id uuid references council,
  kind text not null,
  subject_id uuid not null,
  template_origin text not null constraint frozen_paper_template_is_known check (template_origin in ('SHIPPED', 'ASSOCIATION', 'COUNCIL')),
  template_variant text not null,
  template_version integer not null check (template_version >= 0),
  template_sha256 text not null constraint frozen_paper_template_sha256_has_64_digits check (template_sha256 ~ '^[0-9a-f]{64}$'),
  data_sha256 text not null constraint frozen_paper_data_sha256_has_64_digits check (data_sha256 ~ '^[0-9a-f]{64}$'),
  content text not null,
  content_sha256 text not null,
  frozen_at timestamptz not null,
  frozen_by text not null,
  frozen_by_shown text not null,
  constraint frozen_paper_is_issued_once unique (subject_id, kind),
  constraint frozen_paper_hash_is_of_the_content check (content_sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
comment on table frozen_paper is 'Papers as they were issued, by canonical JSON of everything they say; without a council the association''s own.';
comment on column frozen_paper.data_sha256 is 'Of the data with which the template was filled.';
create index frozen_paper_of_council on frozen_paper (council_id);
-- the files of a frozen paper are looked for by its id alone
create index issued_paper_about on issued_paper (subject_id);
call protect('frozen_paper', 'council_id', 'select, insert');
revoke update, delete on frozen_paper from association_admin;
create trigger frozen_papers_are_only_added before update or delete on frozen_paper for each row execute function refuse_rewriting();
