-- The scan of an act is kept with the other files.
alter table membership_step add constraint membership_step_file_is_kept foreign key (file_id) references stored_file;
create index membership_step_by_file on membership_step (file_id);
