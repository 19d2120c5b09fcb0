-- What came with a signature for the archive is told as found and not checked, so that nobody takes its silence for a check.
alter table file_signature add column additions text not null default ''
  constraint additions_are_known check (additions in ('', 'ARCHIVE_STAMP', 'REVOCATION', E'ARCHIVE_STAMP\nREVOCATION'));
comment on column file_signature.additions is 'An archive time stamp, words of providers on revoked certificates: found, not checked, one a line; signatures read before this column have none.';
