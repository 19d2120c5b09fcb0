-- A file beside the signed ones in a container is not signed by standing there: its name is told with the signature.
alter table file_signature add column left_names text not null default '';
comment on column file_signature.left_names is 'Names of the files in the container that the signature does not cover, one a line; signatures read before this column have none.';
