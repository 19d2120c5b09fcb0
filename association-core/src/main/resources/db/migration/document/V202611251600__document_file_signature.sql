-- Who signed a file, as it was read when the file came in. Written once with the file and never changed.
create table file_signature (
  id                uuid primary key,
  council_id        uuid references council,
  file_id           uuid not null references stored_file,
  place             integer not null check (place >= 0),
  form              text not null constraint signature_form_is_known check (form in ('CADES', 'PADES', 'XADES')),
  signer            text check (length(signer) between 1 and 300),
  organisation      text check (length(organisation) between 1 and 300),
  organisation_code text constraint organisation_code_has_eight_digits check (organisation_code ~ '^[0-9]{8}$'),
  position          text check (length(position) between 1 and 300),
  issuer            text check (length(issuer) between 1 and 300),
  serial            text check (serial ~ '^-?[0-9a-f]+$'),
  claimed_at        timestamptz,
  stamped_at        timestamptz,
  algorithm         text not null,
  finding           text not null constraint finding_is_known check (finding in ('HOLDS', 'BROKEN', 'UNKNOWN')),
  doubt             text,
  extent            text not null constraint extent_is_known check (extent in ('THIS_FILE', 'EARLIER_STATE', 'INSIDE', 'OURS', 'ELSEWHERE')),
  covered_names     text not null,
  covered_file_id   uuid references stored_file,
  chain             text not null constraint chain_is_known check (chain in ('NOT_CHECKED', 'TRUSTED', 'UNTRUSTED', 'OUT_OF_TERM')),
  list_issued       timestamptz,
  read_at           timestamptz not null,
  constraint one_signature_at_a_place unique (file_id, place),
  constraint only_what_holds_is_beyond_doubt check ((finding = 'HOLDS') = (doubt is null)),
  constraint a_checked_chain_names_its_list check ((chain = 'NOT_CHECKED') = (list_issued is null)),
  constraint nobodys_tax_number_is_kept check (concat_ws(' ', signer, organisation, position, issuer) !~ '(^|[^0-9])[0-9]{10}([^0-9]|$)')
);
comment on table file_signature is 'Signatures read from stored files; without a council the file is the association''s own.';
comment on column file_signature.covered_names is 'Names of the files that are signed, one a line; covered_file_id when one of them is kept here.';
create index file_signature_covering on file_signature (covered_file_id);
create index file_signature_of_council on file_signature (council_id);
call protect('file_signature', 'council_id', 'select, insert');
revoke update, delete on file_signature from association_admin;
create trigger signatures_are_only_added before update or delete on file_signature for each row execute function refuse_rewriting();
-- the original of a detached signature is looked for by its hash
create index stored_file_by_sha256 on stored_file (sha256);
